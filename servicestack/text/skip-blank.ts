/** Passes over the characters that ServiceStack.Text takes for blanks between tokens. */

/** Returns the first offset from `start` on where something else stands, or `end`. */
export function skipBlank(text: string, start: number, end: number): number {
  let offset = start
  while (offset < end && isBlank(text.charCodeAt(offset))) offset++
  return offset
}

/** Tab to carriage return, space, next line, no-break space and zero width space. */
function isBlank(code: number): boolean {
  return code <= 0x20 ? code === 0x20 || (code >= 9 && code <= 13) : code === 0x85 || code === 0xa0 || code === 0x200b
}
