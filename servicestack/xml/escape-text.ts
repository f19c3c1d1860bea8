/** Writes text and the values of attributes as .NET's XmlWriter does. */

const special = /[&<>]/g
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Returns the text with its marks as entities; every kind of line break is a line feed. */
export function escapeText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(special, (mark) => entities[mark] ?? mark)
}

/** Returns the text as it stands between the quotes of an attribute. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark)
}
