/** Puts a DateTimeOffset together again. */

import type { WireObject } from '#servicestack/model/wire-value.ts'
import { momentOf, momentText, moved, offsetText } from '#servicestack/text/scalars/moment.ts'

/** Returns the moment, which was in UTC, as the clock shows it that was so many minutes ahead. */
export function momentWithOffset({ dateTime = '', minutes = 0 }: WireObject): string {
  const moment = momentOf(String(dateTime))
  const ahead = Number(minutes)
  const shown = moment && moved(moment, ahead, offsetText(ahead))
  return shown ? momentText(shown) : String(dateTime)
}
