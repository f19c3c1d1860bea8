/** Makes the ids of calls and conferences out of what they belong to, so that the same steps give the same ids. */

/** Returns a prefix and 16 hexadecimal digits that depend on the text only: `CA7F3A90B2C41D5E60`. */
export function deriveSid(prefix: string, text: string): string {
  return prefix + digits(text, 0x811c9dc5) + digits(text, 0x7a3c19e5)
}

/** FNV-1a over UTF-16 units, 32 bits, from either of two beginnings. */
function digits(text: string, beginning: number): string {
  let value = beginning
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return (value >>> 0).toString(16).toUpperCase().padStart(8, '0')
}
