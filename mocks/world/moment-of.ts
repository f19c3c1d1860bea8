/** Reads moments as people write them, alike on all machines. */

const isoDate = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/

/** Returns the milliseconds since 1970 of an ISO 8601 date; undefined for any other text, and for a time of day without its zone. */
export function momentOf(text: string): number | undefined {
  const moment = isoDate.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(moment) ? undefined : moment
}
