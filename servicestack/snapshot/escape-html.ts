/** Makes text safe inside HTML, in elements and in quoted attributes. */

/** Returns the text with the characters that mean something to HTML written as entities. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
