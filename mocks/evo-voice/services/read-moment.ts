/** Reads moments that requests carry as texts. */

import { readDay } from './read-day.ts'

/** Returns milliseconds since 1970 for a day (its first moment, UTC) or a date with time (UTC unless it says else); undefined for other texts. */
export function readMoment(text: string): number | undefined {
  const written = text.trim()
  const [, day = '', time = 'T00:00:00', zone = 'Z'] =
    /^(\d{4}-\d\d-\d\d)([T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(Z|[+-]\d\d:\d\d)?$/i.exec(written) ?? []
  if (readDay(day) === undefined) return undefined
  const moment = Date.parse(`${day}${time.replace(' ', 'T')}${zone}`)
  return Number.isNaN(moment) ? undefined : moment
}
