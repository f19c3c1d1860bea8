/** Takes one line of JSON apart and, unlike JSON.parse, keeps both members where two have one name. */

/** Returns the members of the object in their order. */
export function membersOfLine(line: string): readonly (readonly [name: string, value: unknown])[] {
  const members: (readonly [string, unknown])[] = []
  let depth = 0
  let start = 0
  for (const { index, 0: token } of line.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],]/gs)) {
    const isEnd = depth === 1 && (token === ',' || token === '}')
    if (isEnd && line.slice(start, index).trim() !== '') members.push(member(line.slice(start, index)))
    if (token === '{' || token === '[') depth++
    if (token === '}' || token === ']') depth--
    if (isEnd || (depth === 1 && token === '{' && members.length === 0)) start = index + 1
  }
  return members
}

function member(text: string): readonly [string, unknown] {
  const [entry] = Object.entries<unknown>(JSON.parse(`{${text}}`))
  if (entry === undefined) throw new SyntaxError(`No member: ${text}`)
  return entry
}
