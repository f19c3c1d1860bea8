/** Finds where a string of JSON ends, for scans that must not take its letters for structure. */

/** Returns the offset of the quote that closes the string opened at `start`, in a text that is valid JSON. */
export function endOfString(text: string, start: number): number {
  let offset = start + 1
  while (offset < text.length && text.charAt(offset) !== '"') offset += text.charAt(offset) === '\\' ? 2 : 1
  return offset
}
