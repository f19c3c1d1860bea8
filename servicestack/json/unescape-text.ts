/** Reads a raw piece of JSON as text. */

const short: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

/**
 * Returns the text without its escapes; an unknown one such as `\q` is the character itself. Quotes are dropped
 * wherever they stand, so an object in the place of a string reads as `{a:1}`.
 */
export function unescapeText(slice: string): string {
  if (!slice.includes('"') && !slice.includes('\\')) return slice
  return slice.replace(/"|\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (_whole, hex?: string, character = '') =>
    hex === undefined ? (short[character] ?? character) : String.fromCharCode(Number.parseInt(hex, 16)),
  )
}
