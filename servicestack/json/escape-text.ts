/** Writes a JSON string literal with ServiceStack's choice of escapes. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const special = /["\\\u0000-\u001f\u007f-\u009f]/
const escaped = new RegExp(special, 'g')
const short: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

/**
 * Returns the text in quotes. Controls, DEL and those above it included, become `\u001F` with upper-case digits; `<`,
 * `>`, `&`, `/`, U+2028 and half a surrogate pair stay raw.
 */
export function escapeText(text: string): string {
  if (!special.test(text)) return `"${text}"`
  return `"${text.replace(escaped, (character) => short[character] ?? unicodeEscape(character))}"`
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
