/** What a value from people is expected to be, and the words for those who wrote something else. */

/** A claim about a value. */
export interface Expectation {
  readonly isMet: (value: unknown) => boolean
  /** What it is then: `a number from 0 to 1`. */
  readonly what: string
  /** True where it cannot be left out. */
  readonly isRequired?: true
}

/** A whole number between two bounds. */
export function wholeNumber(from: number, to: number): Expectation {
  const isMet = (value: unknown) => Number.isInteger(value) && isBetween(value, from, to)
  return { isMet, what: `a whole number from ${from} to ${to}` }
}

/** Any number between two bounds. */
export function numberBetween(from: number, to: number): Expectation {
  return { isMet: (value) => isBetween(value, from, to), what: `a number from ${from} to ${to}` }
}

/** One of these texts. */
export function oneOf(texts: readonly string[]): Expectation {
  const isMet = (value: unknown) => texts.some((text) => text === value)
  return { isMet, what: `one of ${texts.map((text) => JSON.stringify(text)).join(', ')}` }
}

/** A text that says something. */
export const someText: Expectation = {
  isMet: (value) => typeof value === 'string' && value !== '',
  what: 'a text that is not empty',
}

/** The same, and it cannot be left out. */
export function required(expectation: Expectation): Expectation {
  return { ...expectation, isRequired: true }
}

function isBetween(value: unknown, from: number, to: number): boolean {
  return typeof value === 'number' && value >= from && value <= to
}
