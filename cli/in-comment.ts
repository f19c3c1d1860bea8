/** Writes texts that somebody else chose into comments of code. */

/** Returns the text on one line, and so that it cannot end the comment that it stands in. */
export function inComment(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')
}
