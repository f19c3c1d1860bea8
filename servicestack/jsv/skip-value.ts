/** Finds where a JSV value ends without knowing its type. */

/**
 * Returns the offset behind the value that starts at `start`: a quoted text runs to its closing quote, a bracketed one
 * to the balancing bracket of the same kind (quotes shield brackets), a bare one to the next `,` or `}`; all of them
 * run to the end when nothing closes them. An empty value ends where it starts.
 */
export function skipValue(text: string, start: number): number {
  const first = text[start]
  if (first === '"') return skipQuoted(text, start)
  if (first === '{') return skipBalanced(text, start, '{', '}')
  if (first === '[') return skipBalanced(text, start, '[', ']')
  let end = start
  while (end < text.length && text[end] !== ',' && text[end] !== '}') end++
  return end
}

/** Returns the offset behind the closing quote of the quoted text at `start`; a doubled quote is content. */
export function skipQuoted(text: string, start: number): number {
  let end = start + 1
  for (;;) {
    end = text.indexOf('"', end)
    if (end < 0) return text.length
    if (text[end + 1] !== '"') return end + 1
    end += 2
  }
}

function skipBalanced(text: string, start: number, opening: string, closing: string): number {
  let depth = 0
  let isQuoted = false
  for (let offset = start; offset < text.length; offset++) {
    const character = text[offset]
    if (character === '"') isQuoted = !isQuoted
    else if (isQuoted) continue
    else if (character === opening) depth++
    else if (character === closing && --depth === 0) return offset + 1
  }
  return text.length
}
