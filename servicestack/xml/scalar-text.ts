/** Spells scalars as XML Schema does. */

import type { Scalar } from '#servicestack/model/type-reference.ts'
import { dateTimeOffset, localMoment } from '#servicestack/text/scalars/dates.ts'
import { timeSpan } from '#servicestack/text/scalars/durations.ts'
import { type Moment, minutesOf, momentOf, momentText, moved } from '#servicestack/text/scalars/moment.ts'
import { scalarRules } from '#servicestack/text/scalars/scalar-rules.ts'
import { utc, type Zone } from '#servicestack/text/zone.ts'
import { uriText } from './uri-text.ts'

/** A value where a scalar is declared. */
export type ScalarValue = string | number | bigint | boolean

/** Returns the text of an element for a scalar; a DateTimeOffset has no text but elements. */
export function scalarText(scalar: Scalar, value: ScalarValue, zone: Zone): string {
  const spell = spellings[scalar]
  if (spell) return spell(value, zone)
  return scalarRules[scalar].write?.(value, zone) ?? (typeof value === 'boolean' ? booleanText(value) : String(value))
}

/** Returns the two parts of a DateTimeOffset: the moment in UTC, and how far the clock is ahead of it. */
export function offsetParts(value: ScalarValue): { readonly dateTime: string; readonly minutes: number } {
  const moment = momentOf(String(dateTimeOffset.write?.(String(value), utc)))
  const minutes = minutesOf(moment?.zone ?? '')
  const inUtc = moment && moved(moment, -minutes, 'Z')
  return { dateTime: inUtc ? briefText(inUtc) : '', minutes }
}

const spellings: Readonly<Partial<Record<Scalar, (value: ScalarValue, zone: Zone) => string>>> = {
  boolean: booleanText,
  number: fractionText('double'),
  double: fractionText('double'),
  float: fractionText('float'),
  char: (value) => String(String(value).charCodeAt(0) || 0),
  DateTime: (value, zone) => briefText(momentIn(String(value), zone)),
  TimeSpan: (value) => durationText(String(value)),
  TimeOnly: (value) => clockText(String(value)),
  Guid: (value) => guidText(String(value)),
  Uri: (value) => uriText(String(value)),
}

function booleanText(value: ScalarValue): string {
  return String(value === true)
}

function fractionText(scalar: 'double' | 'float'): (value: ScalarValue, zone: Zone) => string {
  return (value, zone) => {
    const text = String(scalarRules[scalar].write?.(value, zone))
    return text.replace('Infinity', 'INF').replace('e', 'E')
  }
}

/** A DateTime that nobody knows the zone of says nothing; one from elsewhere is local. */
function momentIn(text: string, zone: Zone): Moment {
  const moment = momentOf(text)
  return moment?.zone === '' ? moment : localMoment(text, zone)
}

/** The fraction has as many digits as it needs. */
function briefText(moment: Moment): string {
  return momentText({ ...moment, zone: '' }).replace(/\.?0+$/, '') + moment.zone
}

function clockText(text: string): string {
  return String(timeSpan.read?.(text, utc)).replace(/(\.\d*?)0+$/, '$1')
}

function guidText(text: string): string {
  const digits = text.replaceAll('-', '').toLowerCase()
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

function durationText(text: string): string {
  const clock = String(timeSpan.read?.(text, utc))
  const [, sign = '', days = 0, hours = 0, minutes = 0, seconds = 0, fraction = ''] =
    /^(-?)(?:(\d+)\.)?(\d+):(\d+):(\d+)(\.\d+)?$/.exec(clock) ?? []
  const part = (count: string | number, letter: string) => (Number(count) ? `${Number(count)}${letter}` : '')
  const digits = fraction.replace(/\.?0+$/, '')
  const second = Number(seconds) || digits ? `${Number(seconds)}${digits}S` : ''
  const time = part(hours, 'H') + part(minutes, 'M') + second
  return `${sign}P${part(days, 'D')}${time ? `T${time}` : Number(days) ? '' : 'T0S'}`
}
