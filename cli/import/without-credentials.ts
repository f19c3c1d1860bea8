/** Takes credentials out of addresses before somebody sees them. */

/** Returns the text without what stands between `//` and `@`: `https://joe:secret@host` becomes `https://host`. */
export function withoutCredentials(text: string): string {
  return text.replace(/(?<=:\/\/)[^/?#]*@/g, '')
}
