/** Escapes text for XML 1.0. */

/** Escapes markup, keeps line breaks in attributes, and replaces characters that XML cannot hold at all. */
export function escapeXml(text: string): string {
  return text.replace(forbidden, '\uFFFD').replace(/[&<>"'\t\n\r]/g, (character) => entities[character] ?? character)
}

// XML 1.0, production 2 (Char): everything but controls, lone surrogates and two non-characters
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}
