/** Makes text safe between the tags of HTML, and leaves the rest as a server prints it. */

/** Returns the text with what could begin a tag or an entity written as entities; not safe inside attributes. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
