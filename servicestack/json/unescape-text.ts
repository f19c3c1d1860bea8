/** Reads a raw JSON slice as text: a string literal without its escapes, anything else as it stands. */

const short: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

/** Returns the text of a slice; an unknown escape such as `\q` is the character itself. */
export function unescapeText(slice: string): string {
  if (!slice.startsWith('"')) return slice
  const body = slice.slice(1, -1)
  if (!body.includes('\\')) return body
  return body.replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (_whole, hex: string | undefined, character: string) =>
    hex === undefined ? (short[character] ?? character) : String.fromCharCode(Number.parseInt(hex, 16)),
  )
}
