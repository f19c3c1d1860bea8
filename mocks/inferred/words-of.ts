/** Splits the name of a member or a type into words, so that recipes can be chosen by them. */

/**
 * Returns the words in lower case, with single blanks.
 * @example wordsOf('IMONumber') // imo number
 */
export function wordsOf(name: string): string {
  return name
    .replace(/([a-z\d])(?=[A-Z])/g, '$1 ')
    .replace(/([A-Z])(?=[A-Z][a-z])/g, '$1 ')
    .replace(/[^A-Za-z\d]+/g, ' ')
    .trim()
    .toLowerCase()
}
