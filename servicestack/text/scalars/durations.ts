/** TimeSpan, and TimeOnly as the span since midnight: `1.02:03:04.5000000` in a value, `P1DT2H3M4.5S` on the wire. */

import type { ScalarRule } from '../scalar-rule.ts'
import { overflow } from '../serialization-error.ts'
import { trim } from '../trim.ts'
import { readDouble } from './fractions.ts'
import { pad, ticksBehind } from './pad.ts'
import { plainInteger } from './plain-integer.ts'
import { refuse } from './refuse.ts'

/** A TimeSpan, counted in ten-millionths of a second. */
export const timeSpan: ScalarRule = {
  initial: '00:00:00',
  spelling: 'bare',
  write: (value) => durationText(readTicks(String(value))),
  read: (text) => clockText(readTicks(text)),
}

const second = 10_000_000
const limit = 2n ** 63n
const extreme = 'P10675199DT2H48M5.4775391S'

/** The library counts in floating seconds, which tell in the last digits of long spans, and knows the extremes by heart. */
function durationText(ticks: bigint): string {
  const sign = ticks < 0n ? '-' : ''
  if (ticks === -limit || ticks === limit - 1n) return sign + extreme
  const total = Math.abs(Number(ticks)) / second
  const whole = Math.trunc(total)
  const [days, hours, minutes, seconds] = split(whole)
  const exact = seconds + (total - whole)
  const part = (count: number, letter: string) => (count ? String(count.toFixed(7)).replace(/\.?0+$/, '') + letter : '')
  const time = part(hours, 'H') + part(minutes, 'M') + part(exact, 'S')
  return `${sign}P${part(days, 'D')}${time ? `T${time}` : days ? '' : 'T0S'}`
}

function clockText(ticks: bigint): string {
  const size = ticks < 0n ? -ticks : ticks
  const fraction = size % BigInt(second)
  const [days, ...face] = split(Number(size / BigInt(second)))
  const clock = face.map((part) => pad(part)).join(':') + (fraction ? `.${pad(fraction, 7)}` : '')
  return (ticks < 0n ? '-' : '') + (days ? `${days}.` : '') + clock
}

function split(seconds: number): readonly [days: number, hours: number, minutes: number, seconds: number] {
  return [Math.trunc(seconds / 86_400), Math.trunc(seconds / 3_600) % 24, Math.trunc(seconds / 60) % 60, seconds % 60]
}

function readTicks(text: string): bigint {
  if (text === `-${extreme}`) return -limit
  if (text === extreme) return limit - 1n
  const read = /^-?P/.test(text) ? isoTicks : text.includes(':') ? clockTicks : plainTicks
  const ticks = read(trim(text))
  return BigInt.asIntN(64, ticks) === ticks ? ticks : refuse(text, overflow)
}

function plainTicks(text: string): bigint {
  const ticks = Math.trunc(readDouble(text) * second)
  // the greatest span has more digits than a double, which makes one more of it
  return Math.abs(ticks) <= 2 ** 63 ? BigInt(ticks) - (ticks === 2 ** 63 ? 1n : 0n) : refuse(text, overflow)
}

const iso = /^(-?)P(?:([^DT]*)D)?[^T]*(?:T(?:([^H]*)H)?(?:([^M]*)M)?(?:(\d*)(?:\.(\d*))?\0*S)?)?/

/** Every part may be missing, or be no number, which is nothing; years and weeks are none that count. */
function isoTicks(text: string): bigint {
  const [, sign, days = '', hours = '', minutes = '', seconds = '', fraction = ''] = iso.exec(text) ?? []
  const whole = (part: string) => plainInteger(part) ?? 0n
  // .NET lets this sum run over
  const sum = BigInt.asIntN(64, (whole(days) * 24n + whole(hours)) * 3_600n + whole(minutes) * 60n) + whole(seconds)
  const ticks = sum * BigInt(second) + BigInt(ticksBehind(fraction.slice(0, 7)))
  return sign ? -ticks : ticks
}

const clock = /^(-?)(\d+[.:]\d+(?::\d+){0,2}(?::(?=\.))?)(?:\.(\d+))?$/

/** Days stand before a point, or first of four; also first of three where they are too many for hours. */
function clockTicks(text: string): bigint {
  const [, sign, face = '', fraction = ''] = clock.exec(text) ?? refuse(text)
  const parts = face.split(/[.:]/).map(Number)
  const [first = 0, , last] = parts
  const hasDays = face.includes('.') || parts.length > 3 || (last !== undefined && !fraction && first > 23)
  const [days = 0, hours = 0, minutes = 0, seconds = 0, more] = hasDays ? parts : [0, ...parts]
  if (more !== undefined || (fraction && parts.length < (hasDays ? 4 : 3))) refuse(text)
  const isTooMuch = hours > 23 || minutes > 59 || seconds > 59 || days > 1e9 || /^[1-9]\d{7}/.test(fraction)
  if (isTooMuch) refuse(text, overflow)
  const ticks =
    BigInt(((days * 24 + hours) * 60 + minutes) * 60 + seconds) * BigInt(second) + BigInt(ticksBehind(fraction))
  return sign ? -ticks : ticks
}
