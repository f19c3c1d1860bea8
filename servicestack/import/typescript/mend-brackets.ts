/** Mends the lines in which ServiceStack puts the brackets of an array where no parser can read them. */

/** Returns the line as its author would have written it, or as it is; it keeps its length, and a comment its words. */
export function mendBrackets(line: string): string {
  if (/^\s*(?:\/\/|\/\*|\*)/.test(line)) return line
  return mendBase(mendItems(line))
}

/** 6.11 prints an array of dictionaries so: `Maps: Dictionary[]<number, string[]>`. */
function mendItems(line: string): string {
  const found = /^(.*?\w)((?:\[\])+)(<.*)$/.exec(line)
  if (found === null) return line
  const [, before = '', brackets = '', behind = ''] = found
  const end = endOfArguments(behind)
  return end === undefined ? line : `${before}${behind.slice(0, end)}${brackets}${behind.slice(end)}`
}

function endOfArguments(text: string): number | undefined {
  let depth = 0
  for (const [at, letter] of [...text].entries()) {
    if (letter === '<') depth += 1
    if (letter === '>') depth -= 1
    if (depth === 0) return at + 1
  }
  return undefined
}

/** Of a base with an array in it nothing is printed behind the bracket: `extends Array<Base<Item>` for `Base<Item[]>`. */
function mendBase(line: string): string {
  const [, before = '', base = '', behind = ''] =
    /^(.*\sextends )Array<(.*?)>(\s*(?:\simplements\s.*)?)$/.exec(line) ?? []
  const open = count(base, '<') - count(base, '>')
  if (open < 1) return line
  const mended = base.endsWith('{ ') ? `${base.slice(0, -2)}any` : `${base}[]`
  const whole = `${before}${mended}${'>'.repeat(open)}`
  return `${whole.padEnd(line.length - behind.length)}${behind}`
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1
}
