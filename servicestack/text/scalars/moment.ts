/** A point in time as .NET's `o` format writes it: a clock face, its fraction, and where the clock hangs. */

import { notConvertible } from '../serialization-error.ts'

/** `2024-01-02T03:04:05.0000000` followed by `Z` (UTC), an offset (local) or nothing (unspecified). */
export interface Moment {
  /** What the clock shows, as if it hung in UTC: milliseconds since 1970, whole seconds only. */
  readonly face: number
  /** Ten-millionths of a second. */
  readonly ticks: number
  /** Minutes ahead of UTC; 'utc' for `Z`, undefined when nobody says. */
  readonly offset: number | 'utc' | undefined
}

const round = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?)?\s?(Z|[+-]\d\d:?\d\d)?$/

/** Reads ISO 8601 text, the time and its parts may be missing; throws for what is on no calendar. */
export function readMoment(text: string): Moment & { readonly hasSeconds: boolean } {
  const [, year, month, day, hour = '0', minute = '0', second, fraction = '', zone] = round.exec(text) ?? []
  const face = faceOf([year, month, day, hour, minute, second ?? '0'].map(Number))
  if (face === undefined) throw notConvertible(text)
  return {
    face,
    ticks: Number(fraction.slice(0, 7).padEnd(7, '0')),
    offset: offsetOf(zone),
    hasSeconds: second !== undefined,
  }
}

/** Returns the face of year, month, day, hour, minute and second, or undefined if no clock shows it. */
export function faceOf(parts: readonly number[]): number | undefined {
  const [year = Number.NaN, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  date.setUTCHours(hour, minute, second)
  const shown = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  const isShown = shown[0] === year && shown[1] === month && shown[2] === day && hour < 24 && minute < 60 && second < 60
  return isShown && year > 0 ? date.getTime() : undefined
}

/** Writes the `o` format. */
export function momentText({ face, ticks, offset }: Moment): string {
  const zone = offset === undefined ? '' : offset === 'utc' ? 'Z' : offsetText(offset)
  return `${new Date(face).toISOString().slice(0, 19)}.${String(ticks).padStart(7, '0')}${zone}`
}

/** Writes minutes as `+02:00`. */
export function offsetText(minutes: number): string {
  const size = Math.abs(minutes)
  const hours = String(Math.floor(size / 60)).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${hours}:${String(size % 60).padStart(2, '0')}`
}

function offsetOf(zone: string | undefined): Moment['offset'] {
  if (zone === undefined) return undefined
  if (zone === 'Z') return 'utc'
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))
  return zone.startsWith('-') ? -minutes : minutes
}
