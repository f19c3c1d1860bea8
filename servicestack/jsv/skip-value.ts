/** Finds where a JSV value ends without knowing its type. */

import { skipBalanced } from '#servicestack/text/skip-balanced.ts'

/**
 * Returns the offset behind the value that starts at `start`: a quoted text runs to its closing quote, a bracketed one
 * to the balancing bracket of the same kind (quotes shield brackets), a bare one to the next `,` or `}`; all of them
 * run to the end when nothing closes them. An empty value ends where it starts.
 */
export function skipValue(text: string, start: number, end: number): number {
  const first = text[start]
  if (first === '"') return skipQuoted(text, start, end)
  if (first === '{' || first === '[') return skipBalanced(text, start, end)
  let at = start
  while (at < end && text[at] !== ',' && text[at] !== '}') at++
  return at
}

/** Returns the offset behind the closing quote of the quoted text at `start`; a doubled quote is content. */
export function skipQuoted(text: string, start: number, end: number): number {
  let at = start
  do {
    at = text.indexOf('"', at + 1) + 1
    if (at === 0 || at > end) return end
  } while (at < end && text[at] === '"')
  return at
}
