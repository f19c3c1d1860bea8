/** Counts things in words. */

/** Returns `1 finding` or `2 findings`. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : 's'}`
}
