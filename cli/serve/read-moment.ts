/** Reads the value of an option that names a moment. */

import { UsageError } from '../usage-error.ts'

const isoDate = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/

/** Returns the milliseconds since 1970 of an ISO 8601 date; one with a time of day tells its zone, for machines differ in theirs. Anything else is a usage error that names the option. */
export function readMoment(option: string, text: string): number {
  const moment = isoDate.test(text) ? Date.parse(text) : Number.NaN
  if (!Number.isNaN(moment)) return moment
  throw new UsageError(
    `${option} ${JSON.stringify(text)} is not an ISO 8601 date with its zone. Write one like 2026-01-02T03:04:05Z.`,
  )
}
