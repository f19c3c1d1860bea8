/** JSON's spellings as a request may ask for them. */

import type { Notation } from '#servicestack/text/notation.ts'
import { type DateHandler, dateHandlers, type WriteDate } from '#servicestack/text/scalars/date-handlers.ts'
import { dateTimeOffset } from '#servicestack/text/scalars/dates.ts'
import { timeSpan } from '#servicestack/text/scalars/durations.ts'
import { bareKeyMark } from '#servicestack/text/wanted-scalars.ts'
import type { WriteOptions } from '#servicestack/text/write-options.ts'
import { notation } from './notation.ts'
import { writeLocalDateTime } from './scalar-spellings.ts'

/** Returns the notation with the dates and durations that the options ask for. */
export function configuredNotation({ dates, clockTimeSpans }: WriteOptions): Notation {
  const spellings = {
    ...notation.spellings,
    ...(dates !== undefined && dateSpellings(dates)),
    ...(clockTimeSpans && { TimeSpan: clockText }),
  }
  return { ...notation, spellings, key: spellKey }
}

function spellKey(text: string): string {
  return text.startsWith(bareKeyMark) ? text.slice(bareKeyMark.length) : notation.key(text)
}

/** A DateTimeOffset changes with ISO8601 only, a DateOnly with the Unix times. */
function dateSpellings(handler: DateHandler): Notation['spellings'] {
  if (handler === 'TimestampOffset') return {}
  if (handler === 'DCJSCompatible') return { DateTime: writeLocalDateTime }
  const DateTime = dateHandlers[handler]
  if (handler === 'ISO8601') return { DateTime, DateTimeOffset: writeOffset }
  return handler === 'UnixTime' || handler === 'UnixTimeMs' ? { DateTime, DateOnly: DateTime } : { DateTime }
}

const writeOffset: WriteDate = (value, zone) => String(dateTimeOffset.write?.(value, zone))

/** Reading gives `1.02:03:04`, whichever of its forms was written. */
const clockText: WriteDate = (value, zone) => String(timeSpan.read?.(String(value), zone))
