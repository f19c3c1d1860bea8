/** The ways to write a DateTime that a request may ask for. */

import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { Zone } from '../zone.ts'
import { localMoment } from './dates.ts'
import { minutesOf, momentOf, momentText } from './moment.ts'

/** ServiceStack.Text's names for them; JSON knows two more, of which `TimestampOffset` is the usual one. */
export type DateHandler = keyof typeof dateHandlers | 'DCJSCompatible' | 'TimestampOffset'

/** Writes one value. */
export type WriteDate = (value: WireValue | bigint, zone: Zone) => string

/** Each way that is not JSON's own; the Unix times are digits, cut towards 1970. */
export const dateHandlers = {
  UnixTime: (value, zone) => String(Math.trunc(ticksOf(value, zone) / 1e7)),
  UnixTimeMs: (value, zone) => String(Math.trunc(ticksOf(value, zone) / 1e4)),
  ISO8601: momentOfItsKind,
  ISO8601DateOnly: (value, zone) => momentOfItsKind(value, zone).slice(0, 10),
  ISO8601DateTime: (value, zone) => momentOfItsKind(value, zone).slice(0, 19).replace('T', ' '),
  RFC1123: (value, zone) => new Date(Math.floor(ticksOf(value, zone) / 1e4)).toUTCString(),
} as const satisfies Readonly<Record<string, WriteDate>>

/** Writes the clock face with all its digits, and where the clock hangs: nothing of one that nobody hung up. */
export function momentOfItsKind(value: WireValue | bigint, zone: Zone): string {
  const moment = localMoment(value, zone)
  return momentText(momentOf(String(value))?.zone === '' ? { ...moment, zone: '' } : moment)
}

/** Ten-millionths of a second since 1970. */
function ticksOf(value: WireValue | bigint, zone: Zone): number {
  const { face, rest, zone: offset } = localMoment(value, zone)
  return (face - minutesOf(offset) * 60_000) * 10_000 + rest
}
