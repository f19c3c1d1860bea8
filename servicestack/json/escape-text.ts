/** Writes a JSON string literal with ServiceStack's choice of escapes. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const control = /[\u0000-\u001f\u007f]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is escaped
const escaped = /["\\\u0000-\u001f\u007f]/g
const short: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

/** Returns the text in quotes; controls and DEL as `\u001F` (upper-case digits), `<`, `>`, `&`, `/` and U+2028 raw. */
export function escapeText(text: string): string {
  if (!control.test(text)) return JSON.stringify(text)
  return `"${text.replace(escaped, (character) => short[character] ?? unicodeEscape(character))}"`
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
