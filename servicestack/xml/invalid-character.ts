/** Finds what no XML document may hold. */

const invalid =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** Returns what .NET says of the first character that XML does not know, or undefined when there is none. */
export function invalidCharacter(text: string): string | undefined {
  const found = invalid.exec(text)
  if (found === null) return undefined
  const code = found[0].charCodeAt(0)
  if (code >= 0xdc00 && code < 0xe000)
    return `Invalid high surrogate character (0x${hexadecimal(code)}). A high surrogate character must have a value from range (0xD800 - 0xDBFF).`
  if (code >= 0xd800 && code < 0xdc00) return ofHighSurrogate(text, found.index)
  // a message in .NET ends at a NUL, so that one is told as a dot
  const shown = code === 0 ? '.' : found[0]
  return `'${shown}', hexadecimal value 0x${hexadecimal(code)}, is an invalid character.`
}

function ofHighSurrogate(text: string, at: number): string {
  if (at + 1 === text.length) return 'The surrogate pair is invalid. Missing a low surrogate character.'
  const [high, low] = [text.charCodeAt(at), text.charCodeAt(at + 1)].map(hexadecimal)
  return `The surrogate pair (0x${low}, 0x${high}) is invalid. A high surrogate character (0xD800 - 0xDBFF) must always be paired with a low surrogate character (0xDC00 - 0xDFFF).`
}

function hexadecimal(code: number): string {
  return code.toString(16).toUpperCase().padStart(2, '0')
}
