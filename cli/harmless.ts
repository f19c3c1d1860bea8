/** Makes text from elsewhere harmless to terminals. */

/**
 * Writes control characters as JavaScript would, but for line breaks and tabs, so that no page can move the cursor, nor
 * turn the direction in which a line is read.
 */
export function harmless(text: string): string {
  return text.replace(
    /(?![\n\t])\p{Cc}|\p{Bidi_Control}/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
