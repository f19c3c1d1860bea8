/** Takes the quotes off a piece of JSV, as the library does in a few places of JSON too. */

import { argumentOutOfRange } from './serialization-error.ts'

/**
 * The mark by which ServiceStack.Text tells an empty text from an absent one within. It takes a real U+200B for its
 * mark, and lets the mark slip out: docs/discoveries/jsv-losses.md
 */
export const emptyMark = '\u200B'

/** Drops the first and the last character of a slice that begins with a quote, whatever the last one is. */
export function unquote(slice: string): string {
  if (!slice.startsWith('"')) return slice
  if (slice === '"') throw argumentOutOfRange()
  return slice.slice(1, -1).replaceAll('""', '"') || emptyMark
}
