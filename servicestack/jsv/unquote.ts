/** Reads a JSV slice as a string. */

import { argumentOutOfRange } from '#servicestack/text/serialization-error.ts'

/**
 * Drops the first and the last character of a slice that begins with a quote, whatever the last one is, and turns
 * doubled quotes into single ones.
 */
export function unquote(slice: string): string {
  if (!slice.startsWith('"')) return slice
  if (slice === '"') throw argumentOutOfRange()
  return slice.slice(1, -1).replaceAll('""', '"')
}
