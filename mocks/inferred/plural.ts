/** Says many of what a name says one of. */

/**
 * Returns the plural of an English word, as far as a rule tells.
 * @example plural('company') // companies
 */
export function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies')
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}
