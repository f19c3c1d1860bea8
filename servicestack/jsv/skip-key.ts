/** Finds a member name or dictionary key the way ServiceStack's reader does. */

import { indexOutOfRange } from '#servicestack/text/serialization-error.ts'
import { skipQuoted, skipValue } from './skip-value.ts'

/**
 * Returns the offset behind the key at `start`: quoted, balanced in braces, or at least one character up to the next
 * colon. Throws where the library runs off the end: nothing may be the last thing before a key has its value.
 */
export function skipKey(text: string, start: number): number {
  const end = keyEnd(text, start)
  if (end < 0 || end >= text.length) throw indexOutOfRange()
  return end
}

function keyEnd(text: string, start: number): number {
  if (text[start] === '"') return skipQuoted(text, start)
  if (text[start] === '{') return skipValue(text, start)
  return text.indexOf(':', start + 1)
}
