/** Finds where a text in brackets ends, as roughly as ServiceStack.Text does. */

const quote = 0x22

/**
 * Returns the offset behind the bracket that closes the one at `start`, or `end` when nothing does. Only brackets of
 * the same kind count, and quotes shield them. Behind an escape a character is passed over; one that nothing follows
 * leads beyond the end.
 */
export function skipBalanced(text: string, start: number, end: number, escapeCode = Number.NaN): number {
  const opening = text.charCodeAt(start)
  // in ASCII a brace and a bracket close two places behind where they open
  const closing = opening + 2
  let depth = 0
  let isQuoted = false
  let at = start
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === escapeCode) at++
    else if (code === quote) isQuoted = !isQuoted
    else if (isQuoted) continue
    else if (code === opening) depth++
    else if (code === closing && --depth === 0) return at + 1
  }
  return at
}
