/** A point in time as .NET's `o` format writes it: a clock face, and where the clock hangs. */

import { pad, ticksBehind } from './pad.ts'

/** `2024-01-02T03:04:05.0000000` followed by `Z` (UTC), an offset (local) or nothing (unspecified). */
export interface Moment {
  /** What the clock shows, as if it hung in UTC: milliseconds since 1970. */
  readonly face: number
  /** Ten-thousandths of a millisecond. */
  readonly rest: number
  /** `Z`, `+02:00` or nothing. */
  readonly zone: string
}

const iso =
  /^(\d{3,4})[-/.](\d\d?)[-/.](\d\d?)(?:(?:T(?=(?:\d\d:){1,2}\d\d(?![\d:]))| +)(\d\d?):(\d\d?)(?::(\d\d?)(?:[.,](\d+))?)?)? *(Z|[+-]\d\d?(?::?[0-5]\d)?)?$/

const american = /^(\d\d?)[-/.](\d\d?)[-/.](\d{4})/

/** Reads ISO 8601 text, or a month, a day and a year, as generously as .NET; the time may be missing. Nothing for what is on no calendar. */
export function momentOf(text: string): Moment | undefined {
  const [, year, month, day, hour, minute, second, fraction, zone = ''] =
    iso.exec(text.replace(american, '$3-$1-$2')) ?? []
  return momentAt(
    [year, month, day, hour, minute, second],
    fraction,
    zone.length > 1 ? offsetText(minutesOf(zone)) : zone,
  )
}

/** Returns the moment of year, month, day, hour, minute and second, or nothing if no clock shows it. */
export function momentAt(
  [year, ...parts]: readonly (string | undefined)[],
  fraction: string | undefined,
  zone: string,
): Moment | undefined {
  const [month, day, hour, minute, second] = parts.map((part = '') => pad(Number(part)))
  const shown = `${pad(Number(year), 4)}-${month}-${day}T${hour}:${minute}:${second}`
  const face = Date.parse(`${shown}Z`)
  const isShown = Math.abs(face) <= last && new Date(face).toISOString().startsWith(shown)
  return isShown ? moved({ face, rest: ticksBehind(fraction), zone }, 0, zone) : undefined
}

const first = -62_135_596_800_000
const last = 253_402_300_799_999

/** Turns the clock by minutes and hangs it into a zone; nothing when .NET's calendar has ended. */
export function moved({ face, rest }: Moment, minutes: number, zone: string): Moment | undefined {
  const turned = face + minutes * 60_000 + Math.floor(rest / 10_000)
  return turned >= first && turned <= last ? { face: turned, rest: rest % 10_000, zone } : undefined
}

/** Writes the `o` format. */
export function momentText({ face, rest, zone }: Moment): string {
  return new Date(face).toISOString().slice(0, 23) + pad(rest, 4) + zone
}

/** Returns how far a zone is ahead of UTC; what says nothing is not. */
export function minutesOf(zone: string): number {
  const [, sign, hours = 0, minutes = 0] = /^([+-])(\d\d?):?(\d\d)?$/.exec(zone) ?? []
  return Number(`${sign ?? ''}1`) * (Number(hours) * 60 + Number(minutes))
}

/** Writes minutes as `+02:00`. */
export function offsetText(minutes: number): string {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${pad(Math.trunc(size / 60))}:${pad(size % 60)}`
}
