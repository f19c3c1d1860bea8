/** Makes text from elsewhere harmless to terminals. */

/** Writes control characters as JavaScript would, but for line breaks and tabs, so that no page can move the cursor. */
export function harmless(text: string): string {
  return text.replace(
    /(?![\n\t])\p{Cc}/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
