/** Says one of what a name says many of. */

/**
 * Returns the singular of English words, as far as a rule tells.
 * @example singular('companies') // company
 */
export function singular(words: string): string {
  if (/ies$/.test(words)) return words.replace(/ies$/, 'y')
  if (/(ss|us|is)$/.test(words)) return words
  if (/(x|ch|sh|ss)es$/.test(words)) return words.replace(/es$/, '')
  return words.replace(/s$/, '')
}
