/** Reads a JSV slice as a string. */

/**
 * Returns null for an empty slice; otherwise drops the first and the last character of a slice that begins with a
 * quote, whatever the last one is, and turns doubled quotes into single ones.
 */
export function unquote(slice: string): string | null {
  if (slice === '') return null
  if (!slice.startsWith('"')) return slice
  return slice.slice(1, -1).replaceAll('""', '"')
}
