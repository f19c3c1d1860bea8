/** TimeSpan: `1.02:03:04.5000000` in a value, `P1DT2H3M4.5S` on the wire. */

import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { ScalarRule } from '../scalar-rule.ts'
import { notConvertible, overflow } from '../serialization-error.ts'

const second = 10_000_000n
const units = [86_400n * second, 3_600n * second, 60n * second, second] as const

/** A TimeSpan, counted in ten-millionths of a second. */
export const timeSpan: ScalarRule = {
  initial: '00:00:00',
  spelling: 'bare',
  write: (value) => durationText(ticksOf(String(value)) ?? refuse(String(value))),
  read: (text) => clockText(readTicks(text)),
}

const clock = /^(-?)(?:(\d+)\.)?(\d\d?):(\d\d?)(?::(\d\d?)(?:\.(\d{1,7}))?)?$/

function ticksOf(text: string): bigint | undefined {
  const [, sign, days = '0', hours, minutes, seconds = '0', fraction = ''] = clock.exec(text) ?? []
  if (hours === undefined || minutes === undefined) return undefined
  if (Number(minutes) > 59 || Number(seconds) > 59) throw overflow(text)
  // more hours than a day has are taken for days
  const isDays = days === '0' && Number(hours) > 23
  const parts = (isDays ? [hours, '0', minutes, seconds] : [days, hours, minutes, seconds]).map(BigInt)
  const sum = parts.reduce((all, part, index) => all + part * (units[index] ?? 0n), BigInt(fraction.padEnd(7, '0')))
  return sign === '-' ? -sum : sum
}

/** The library writes the least and the greatest span through a decimal that cannot hold all their digits. */
function durationText(ticks: bigint): string {
  const size = ticks < 0n ? -ticks : ticks
  const [days, hours, minutes, seconds] = split(size)
  const fraction = String(size % second)
    .padStart(7, '0')
    .replace(/0+$/, '')
  const tail = fraction === '' ? `${seconds}` : `${seconds}.${fraction}`
  const time = `${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${tail === '0' ? '' : `${tail}S`}`
  const text = `P${days ? `${days}D` : ''}${time === '' ? '' : `T${time}`}`
  return (ticks < 0n ? '-' : '') + (text === 'P' ? 'PT0S' : text)
}

function clockText(ticks: bigint): WireValue {
  const size = ticks < 0n ? -ticks : ticks
  const [days, ...time] = split(size)
  const rest = size % second
  const fraction = rest === 0n ? '' : `.${String(rest).padStart(7, '0')}`
  const face = time.map((part) => String(part).padStart(2, '0')).join(':')
  return `${ticks < 0n ? '-' : ''}${days ? `${days}.` : ''}${face}${fraction}`
}

function split(size: bigint): readonly bigint[] {
  let rest = size
  return units.map((unit) => {
    const part = rest / unit
    rest %= unit
    return part
  })
}

const duration = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d+))?S)?)?/

/** ISO durations (years, months, weeks and a number without its letter do not count), clocks, and plain seconds. */
function readTicks(text: string): bigint {
  // no part of a span has more digits than this, and a long text would take long
  if (/\d{25}/.test(text)) throw overflow(text)
  const iso = duration.exec(text)
  const ticks = iso ? isoTicks(iso) : ticksOf(text)
  if (ticks !== undefined) return inRange(ticks, text)
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) throw notConvertible(text)
  return inRange(BigInt(Math.round(Number(text) * 10_000_000)), text)
}

function inRange(ticks: bigint, text: string): bigint {
  if (BigInt.asIntN(64, ticks) !== ticks) throw overflow(text)
  return ticks
}

function isoTicks([
  ,
  sign,
  days = '0',
  hours = '0',
  minutes = '0',
  seconds = '0',
  fraction = '',
]: RegExpExecArray): bigint {
  const parts = [days, hours, minutes, seconds].map(BigInt)
  const start = BigInt(fraction.slice(0, 7).padEnd(7, '0'))
  const sum = parts.reduce((all, part, index) => all + part * (units[index] ?? 0n), start)
  return sign === '-' ? -sum : sum
}

function refuse(text: string): never {
  throw notConvertible(text)
}
