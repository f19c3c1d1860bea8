/** Spells names and nouns so that those which mean the same are spelled alike. */

/**
 * Returns the letters and digits alone, in lower case.
 * @example plainName('order line') === plainName('OrderLine') // orderline
 */
export function plainName(name: string): string {
  return name.replace(/[^A-Za-z\d]/g, '').toLowerCase()
}
