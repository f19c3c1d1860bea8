/** Finds the place behind a text as .NET counts it: in bytes. */

import type { Place } from './token.ts'

/** Returns the line and the column; a line break right before the place does not count. */
export function placeBehind(text: string): Place {
  const lines = text.split(/\r\n?|\n/)
  const isAtBreak = lines.length > 1 && lines.at(-1) === ''
  const line = lines.length - (isAtBreak ? 1 : 0)
  const start = isAtBreak
    ? text.slice(text.length - (lines.at(-2) ?? '').length - (text.endsWith('\r\n') ? 2 : 1))
    : (lines.at(-1) ?? '')
  return { line, column: new TextEncoder().encode(start).length + 1 }
}
