/** Dates as Evo Voice writes them in its string members. */

/** Returns `2026-01-02T03:04:05Z` for milliseconds since 1970. */
export function wireDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z')
}

/** Returns the same as a function that remembers the latest second: a busy world asks thousands of times in one. */
export function createWireDates(): (milliseconds: number) => string {
  let second = Number.NaN
  let date = ''
  return (milliseconds) => {
    const asked = Math.floor(milliseconds / 1000)
    if (asked === second) return date
    second = asked
    date = wireDate(milliseconds)
    return date
  }
}
