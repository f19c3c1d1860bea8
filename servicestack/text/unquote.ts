/** Takes the quotes off a piece of JSV, as the library does in a few places of JSON too. */

import { argumentOutOfRange } from './serialization-error.ts'

/**
 * The mark by which ServiceStack.Text tells an empty text from an absent one within. It takes a real U+200B for its
 * mark, and lets the mark slip out: docs/discoveries/jsv-losses.md
 */
export const emptyMark = '\u200B'

/** From here on there may be so many quotes that taking them one by one takes seconds; runs go at once. */
const long = 100_000

/** Drops the first and the last character of a slice that begins with a quote, whatever the last one is. */
export function unquote(slice: string): string {
  if (!slice.startsWith('"')) return slice
  if (slice === '"') throw argumentOutOfRange()
  return undoubled(slice.slice(1, -1)) || emptyMark
}

/** Makes one quote of two. */
export function undoubled(text: string): string {
  if (text.length < long) return text.replaceAll('""', '"')
  return text.replace(/(?:"")+/g, (quotes) => quotes.slice(quotes.length / 2))
}

/** Makes two quotes of one. */
export function doubled(text: string): string {
  return text.length < long ? text.replaceAll('"', '""') : text.replace(/"+/g, (quotes) => quotes + quotes)
}
