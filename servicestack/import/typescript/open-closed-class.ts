/** Opens a class that is printed closed with what is no name: `class Page<Vessel[]>`, which no parser can read. */

/** A line of source, and what stood in the places of the type parameters where it was no name. */
export interface OpenedLine {
  readonly line: string
  readonly closing?: readonly string[]
}

/** Returns the line with parameters that can be parsed, or as it is; no place in it moves. */
export function openClosedClass(line: string): OpenedLine {
  const [, start = '', list = '', end = ''] =
    /^(\s*(?:export\s+)?(?:class|interface)\s+\w+<)(.{1,2000}?)(>\s*(?:(?:extends|implements)\s.*)?)$/.exec(line) ?? []
  const closing = splitArguments(list)
  if (closing.every((argument) => /^\s*\w*\s*$/.test(argument))) return { line }
  const parameters = closing.map((_, at) => `T${at + 1}`).join()
  return { line: `${start}${parameters.padEnd(list.length)}${end}`, closing: closing.map(squeeze) }
}

/** Splits at the commas that stand within no brackets. */
function splitArguments(list: string): readonly string[] {
  const found = ['']
  let depth = 0
  for (const letter of list) {
    if ('<[{'.includes(letter)) depth += 1
    if ('>]}'.includes(letter)) depth -= 1
    if (letter === ',' && depth === 0) found.push('')
    else found.push(`${found.pop() ?? ''}${letter}`)
  }
  return found
}

function squeeze(text: string): string {
  return text.replace(/[\s;]/g, '')
}
