/** DateTime and DateTimeOffset. */

import type { Format } from '#servicestack/model/format.ts'
import type { ScalarRule } from '../scalar-rule.ts'
import { notConvertible } from '../serialization-error.ts'
import { trim } from '../trim.ts'
import { offsetOfFace, type Zone } from '../zone.ts'
import { faceOf, type Moment, momentText, offsetText, readMoment } from './moment.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** A DateTime: its kind is in its text, and what comes from elsewhere becomes local. */
export const dateTime: ScalarRule = {
  initial: '0001-01-01T00:00:00.0000000',
  spelling: 'bare',
  write: (value, format, zone) => writeDateTime(readMoment(String(value)), format, zone),
  read: (text, zone) => (text === '' ? '0001-01-01T00:00:00.0000000' : momentText(readDateTime(text, zone))),
}

/** A DateTimeOffset: it keeps the offset it came with, and is in UTC when it came with none. */
export const dateTimeOffset: ScalarRule = {
  initial: '0001-01-01T00:00:00.0000000+00:00',
  spelling: 'bare',
  write: (value, format) => writeOffset(readMoment(String(value)), format),
  read: (text) => (text === '' ? '0001-01-01T00:00:00.0000000+00:00' : momentText(readOffset(text))),
}

function writeDateTime(moment: Moment, format: Format, zone: Zone): string {
  const local = typeof moment.offset === 'number' ? toLocal(moment, moment.offset, zone) : moment
  const offset = local.offset ?? offsetOfFace(local.face, zone)
  if (format === 'json') return wcfDate(local, offset)
  const shown = new Date(local.face).toISOString()
  // midnight of any kind is a date alone, and a time without a fraction has none
  if (local.face % day === 0 && local.ticks === 0) return shown.slice(0, 10)
  const fraction = local.ticks === 0 ? '' : `.${String(local.ticks).padStart(7, '0')}`
  return `${shown.slice(0, 19)}${fraction}${offset === 'utc' ? 'Z' : offsetText(offset)}`
}

/** The clock whose offset nobody said is written `-0000`. */
function wcfDate(moment: Moment, offset: number | 'utc'): string {
  const ahead = offset === 'utc' ? 0 : offset
  const milliseconds = moment.face - ahead * minute + Math.floor(moment.ticks / 10_000)
  const unspecified = offset === 0 ? '-0000' : offsetText(ahead).replace(':', '')
  const suffix = { utc: '', number: offsetText(ahead).replace(':', ''), undefined: unspecified }
  const kind = moment.offset === undefined ? 'undefined' : moment.offset === 'utc' ? 'utc' : 'number'
  return `\\/Date(${milliseconds}${suffix[kind]})\\/`
}

function writeOffset(moment: Moment, format: Format): string {
  const offset = typeof moment.offset === 'number' ? moment.offset : 0
  if (format === 'jsv') return momentText({ ...moment, offset })
  const milliseconds = moment.face - offset * minute + Math.floor(moment.ticks / 10_000)
  return `\\/Date(${milliseconds}${offset === 0 ? '' : offsetText(offset).replace(':', '')})\\/`
}

const wcf = /^\\?\/Date\((-?\d+)([+-]\d{4})?\)\\?\/$/
const dayFirst = /^(\d\d)\/(\d\d)\/(\d{4})$/
const digitsOnly = /^(\d{4})(\d\d)(\d\d)$/
const monthOnly = /^(\d{4})-(\d\d)$/
const httpDate = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/

function readDateTime(sent: string, zone: Zone): Moment {
  const wire = wcfMoment(sent)
  if (wire) return wire.offset === 'utc' ? wire : toLocal(wire, wire.offset ?? 0, zone)
  const text = trim(sent)
  const [, date, month, year] = dayFirst.exec(text) ?? []
  if (year !== undefined) return localMidnight([year, month, date].map(Number), sent, zone)
  const parts = digitsOnly.exec(text)?.slice(1).map(Number)
  if (parts) return { face: faceOf(parts) ?? refuse(sent), ticks: 0, offset: undefined }
  const yearAndMonth = monthOnly.exec(text)?.slice(1).map(Number)
  if (yearAndMonth) return localMidnight([...yearAndMonth, 1], sent, zone)
  if (httpDate.test(text)) return toLocal({ face: Date.parse(text), ticks: 0, offset: 0 }, 0, zone)
  const moment = readMoment(text)
  if (moment.offset !== undefined) return toLocal(moment, moment.offset === 'utc' ? 0 : moment.offset, zone)
  return moment.hasSeconds ? moment : { ...moment, offset: offsetOfFace(moment.face, zone) }
}

function readOffset(sent: string): Moment {
  const wire = wcfMoment(sent)
  if (wire) return { ...wire, offset: 0, ...(typeof wire.offset === 'number' && atOffset(wire, wire.offset)) }
  const moment = readMoment(
    trim(sent)
      .replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$1-$2')
      .replaceAll('/', '-'),
  )
  return { ...moment, offset: typeof moment.offset === 'number' ? moment.offset : 0 }
}

function wcfMoment(text: string): Moment | undefined {
  const [, milliseconds, zone] = wcf.exec(text) ?? []
  if (milliseconds === undefined) return undefined
  const instant = Number(milliseconds)
  const face = Math.floor(instant / 1000) * 1000
  const offset =
    zone === undefined ? 'utc' : (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3))) * (zone[0] === '-' ? -1 : 1)
  return { face, ticks: (instant - face) * 10_000, offset }
}

function atOffset(moment: Moment, offset: number): Moment {
  return { ...moment, face: moment.face + offset * minute, offset }
}

function toLocal(moment: Moment, ahead: number, zone: Zone): Moment {
  const instant = moment.face - ahead * minute
  const offset = zone(instant)
  return { face: instant + offset * minute, ticks: moment.ticks, offset }
}

function localMidnight(parts: readonly number[], sent: string, zone: Zone): Moment {
  const face = faceOf(parts) ?? refuse(sent)
  return { face, ticks: 0, offset: offsetOfFace(face, zone) }
}

function refuse(text: string): never {
  throw notConvertible(text)
}
