/** DateTime, DateTimeOffset and DateOnly. */

import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { ScalarRule } from '../scalar-rule.ts'
import { trim } from '../trim.ts'
import { offsetOfFace, type Zone } from '../zone.ts'
import { readManually } from './manual-date.ts'
import { type Moment, minutesOf, momentOf, momentText, moved, offsetText } from './moment.ts'
import { pad } from './pad.ts'
import { refuse } from './refuse.ts'

const never = '0001-01-01T00:00:00.0000000'

/** A DateTime: its kind is in its text, and what comes from elsewhere becomes local. */
export const dateTime: ScalarRule = {
  initial: never,
  spelling: 'bare',
  write: (value, zone) => shortText(localMoment(value, zone)),
  read: (text, zone) => (text ? momentText(readDateTime(text, zone) ?? refuse(text)) : never),
  // the clock hangs where it hung; a date alone is midnight at home
  readWritten: (text) => (text.length > 10 ? momentText(momentOf(text) ?? refuse(text)) : undefined),
  isWritten(text) {
    const moment = momentOf(text)
    // a zone is written, but for midnight
    return moment !== undefined && shortText({ ...moment, zone: moment.zone || '?' }) === text
  },
}

/** A DateTimeOffset: it keeps the offset it came with, and is in UTC when it came with none. */
export const dateTimeOffset: ScalarRule = {
  initial: `${never}+00:00`,
  spelling: 'bare',
  write: (value) => offsetMomentText(momentOf(String(value)), String(value)),
  read: readWithOffset,
}

/** A DateOnly: `2024-01-02`; of a moment its day. */
export const dateOnly: ScalarRule = {
  initial: '0001-01-01',
  spelling: 'bare',
  read: (text, zone) => readWithOffset(text, zone).slice(0, 10),
}

function readWithOffset(text: string, zone: Zone): string {
  return text ? offsetMomentText(wcfMoment(text, zone) ?? momentOf(trim(text)), text) : `${never}+00:00`
}

/** The moment of a value on the clocks of the server, unless it is in UTC. */
export function localMoment(value: WireValue | bigint, zone: Zone): Moment {
  const moment = momentOf(String(value))
  return (moment?.zone === 'Z' ? moment : localized(moment, zone)) ?? refuse(String(value))
}

/** Midnight of any kind is a date alone, and a time without a fraction has none. */
function shortText(moment: Moment): string {
  return momentText(moment)
    .replace('.0000000', '')
    .replace(/T00:00:00(?!\.).*/, '')
}

/** What a clock at home shows at the same instant; one that says nothing hangs there already. */
function localized(moment: Moment | undefined, zone: Zone): Moment | undefined {
  if (!moment?.zone) return moment && atHome(moment, zone)
  const away = minutesOf(moment.zone)
  const ahead = zone(moment.face - away * 60_000)
  return moved(moment, ahead - away, offsetText(ahead))
}

function atHome(moment: Moment, zone: Zone): Moment {
  return { ...moment, zone: offsetText(offsetOfFace(moment.face, zone)) }
}

function offsetMomentText(moment: Moment | undefined, text: string): string {
  const ahead = minutesOf(moment?.zone ?? '')
  const isKnown = moment && Math.abs(ahead) <= 840 && moved(moment, -ahead, '')
  return isKnown ? momentText({ ...moment, zone: offsetText(ahead) }) : refuse(text)
}

const wcf = /^\\?\/Date\((?:[\t-\r ]*([+-]?\d+)[\t-\r ]*\0*(?:([+-])(\d+):?([0-5]\d))?\))?/

/** `/Date(milliseconds+0200)/` shows the clock of the offset; of `-0000` nobody knows where it is. */
function wcfMoment(text: string, zone: Zone): Moment | undefined {
  const [start, milliseconds, sign, hours, minutes] = wcf.exec(text) ?? []
  if (start === undefined) return undefined
  const offset = sign ? `${sign}${pad(Number(hours))}:${minutes}` : 'Z'
  const utc = { face: Number(milliseconds), rest: 0, zone: 'Z' }
  if (Number(hours) > 23 || !moved(utc, 0, 'Z')) refuse(text)
  return (text.includes('-0000)') ? localized(utc, zone) : moved(utc, minutesOf(offset), offset)) ?? refuse(text)
}

/** The length of a text tells the library what to expect, and whether what it did not expect is an error. */
function readDateTime(text: string, zone: Zone): Moment | undefined {
  const wire = wcfMoment(text, zone)
  if (wire) return wire.zone === 'Z' ? wire : atHome(wire, zone)
  const { length } = text
  const [condensed] = /^\d{8}$/.exec(text) ?? []
  const whole = trim(text)
    .replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
    .replace(/^\d{3,4}[-/]\d\d?$/, '$&-1')
  const moment = momentOf(whole)
  const isUtc = text.endsWith('Z')
  const hasNoKind = length === 19 || (length === 23 && !isUtc)
  const isFixed = condensed || hasNoKind || length === 20 || (isUtc && length > 23 && length < 29)
  if (length === 20 && !/^.{10}[T ].{8}Z$/.test(text)) return undefined
  if (length === 10 || !(moment || isFixed)) {
    const manual = readManually(text)
    if (manual) return atHome(manual, zone)
    // the dates of HTTP
    const face = Date.parse(text)
    if (new Date(face).toUTCString() === text) return localized({ face, rest: 0, zone: 'Z' }, zone)
  }
  return moment && !moment.zone && (condensed || hasNoKind) ? moment : localized(moment, zone)
}
