/** The scalars that JSON spells otherwise than JSV. */

import type { Scalar } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { dateTimeOffset, localMoment } from '#servicestack/text/scalars/dates.ts'
import { float } from '#servicestack/text/scalars/fractions.ts'
import { type Moment, minutesOf, momentOf } from '#servicestack/text/scalars/moment.ts'
import type { Zone } from '#servicestack/text/zone.ts'

/** JSON's spelling of a scalar, without quotes; what has none here is spelled as in JSV. */
export const scalarSpellings: Readonly<Partial<Record<Scalar, (value: WireValue | bigint, zone: Zone) => string>>> = {
  boolean: (value) => String(value === true),
  // JSON writes a float with the format `r`, which has a small e
  float: (value, zone) => String(float.write?.(value, zone)).replace('E', 'e'),
  DateTime: writeDateTime,
  DateTimeOffset: writeDateTimeOffset,
}

/** An offset says that the time is local, and one of `-0000` that nobody knows. */
function writeDateTime(value: WireValue | bigint, zone: Zone): string {
  const text = writeLocalDateTime(value, zone)
  return momentOf(String(value))?.zone === '' ? text.replace('+0000', '-0000') : text
}

/** Writes a DateTime that is local unless it is in UTC, as .NET's own JSON does. */
export function writeLocalDateTime(value: WireValue | bigint, zone: Zone): string {
  const moment = localMoment(value, zone)
  const offset = moment.zone === 'Z' ? '' : moment.zone.replace(':', '')
  // .NET counts a DateTime's milliseconds in a double, which cannot hold those of years far away
  const ticks = Number(BigInt(instantOf(moment)) * 10_000n + BigInt(moment.rest))
  return wcfText(Math.trunc(ticks / 10_000), offset)
}

function writeDateTimeOffset(value: WireValue | bigint, zone: Zone): string {
  const moment = momentOf(String(dateTimeOffset.write?.(value, zone)))
  if (!moment) return ''
  const instant = instantOf(moment)
  // .NET cuts towards 1970
  const milliseconds = instant < 0 && moment.rest > 0 ? instant + 1 : instant
  return wcfText(milliseconds, minutesOf(moment.zone) === 0 ? '' : moment.zone.replace(':', ''))
}

function instantOf({ face, zone }: Moment): number {
  return face - minutesOf(zone) * 60_000
}

function wcfText(milliseconds: number, offset: string): string {
  return `\\/Date(${milliseconds}${offset})\\/`
}
