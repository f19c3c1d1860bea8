/** Reads the value of an option that names a moment. */

import { momentOf } from '#mocks/world/moment-of.ts'
import { UsageError } from '../usage-error.ts'

/** Returns the milliseconds since 1970 of an ISO 8601 date with its zone; anything else is a usage error that names the option. */
export function readMoment(option: string, text: string): number {
  const moment = momentOf(text)
  if (moment !== undefined) return moment
  throw new UsageError(
    `${option} ${JSON.stringify(text)} is not an ISO 8601 date with its zone. Write one like 2026-01-02T03:04:05Z.`,
  )
}
