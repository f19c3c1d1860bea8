/** Dates as Evo Voice writes them in its string members. */

/** Returns `2026-01-02T03:04:05Z` for milliseconds since 1970. */
export function wireDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z')
}
