/** The numbers of .NET that have fractions. */

import { numberText } from '../number-text.ts'
import type { ScalarRule } from '../scalar-rule.ts'
import { notConvertible, overflow } from '../serialization-error.ts'
import { trim } from '../trim.ts'

/** Digits with thousands separators wherever they please; no two parts can match the same text, so this is linear. */
const number = /^[\t-\r ]*[+-]?(?:\d[\d,]*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?[\t-\r ]*\0*$/
const name = /^([+-]?)(nan|infinity)$/i

/** A double: shortest digits that read back as the same number. */
export const double: ScalarRule = {
  initial: 0,
  spelling: 'digits',
  write: (value) => numberText(Number(value)),
  read: readDouble,
}

/** A float: as a double, with the shortest digits that read back as the same 32 bits. */
export const float: ScalarRule = {
  initial: 0,
  spelling: 'digits',
  write: (value) => floatText(Math.fround(Number(value))),
  read: (text) => Number(shortest(Math.fround(readDouble(text)))),
}

/** A decimal: text, since its scale counts and its digits outnumber a double's. */
export const decimal: ScalarRule = {
  initial: '0',
  spelling: 'digits',
  write: (value) => decimalText(String(value)),
  read(text) {
    if (!number.test(text)) throw notConvertible(text)
    return decimalText(trim(text.replace(/[,\0]/g, '')))
  },
}

function readDouble(text: string): number {
  if (number.test(text)) return Number(text.replace(/[,\0]/g, ''))
  const [, sign, word] = name.exec(trim(text)) ?? []
  if (word === undefined) throw notConvertible(text)
  if (word.toLowerCase() === 'nan') return Number.NaN
  return sign === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
}

const greatestFloat = Math.fround(3.4028234663852886e38)

function floatText(value: number): string {
  const digits = shortest(value)
  const size = Math.abs(value)
  if (size === greatestFloat) return `${value < 0 ? '-' : ''}3.4028235e+38`
  return size >= 1e9 && size < 1e17 ? exponential(digits) : numberText(Number(digits))
}

function shortest(value: number): string {
  if (!Number.isFinite(value) || value === 0) return Object.is(value, -0) ? '-0' : String(value)
  for (let precision = 1; precision < 9; precision++) {
    const digits = value.toPrecision(precision)
    if (Math.fround(Number(digits)) === value) return digits
  }
  return value.toPrecision(9)
}

function exponential(digits: string): string {
  const [mantissa = '', exponent = ''] = Number(digits).toExponential().split('e+')
  return `${mantissa}E+${exponent.padStart(2, '0')}`
}

const most = 79228162514264337593543950335n

/** Plain digits with the scale kept: `1.10` stays, `1e3` is 1000, `-0` is 0; at most 28 places and 96 bits. */
function decimalText(text: string): string {
  const [, sign = '', whole = '', fraction = '', power = '0'] =
    /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text) ?? []
  if (Math.abs(Number(power)) > 400) return Number(power) < 0 ? '0' : refuse(text)
  // what lies behind the sixtieth digit moves no decimal, and a long text would take long
  const kept = fraction.slice(0, 60)
  if (whole.replace(/^0+/, '').length > 400) return refuse(text)
  let scale = kept.length - Number(power)
  let digits = BigInt(`${whole.replace(/^0+/, '')}${kept}` || '0')
  if (scale < 0) {
    digits *= 10n ** BigInt(-scale)
    scale = 0
  }
  const places = Math.max(scale - 28, placesOver(digits, scale))
  if (places > 0) {
    digits = halfEven(digits, places)
    scale -= places
  }
  if (digits > most) return refuse(text)
  const padded = String(digits).padStart(scale + 1, '0')
  const point = padded.length - scale
  const plain = scale === 0 ? padded : `${padded.slice(0, point)}.${padded.slice(point)}`
  return sign === '-' && digits > 0n ? `-${plain}` : plain
}

function refuse(text: string): never {
  throw overflow(text)
}

/** How many places must go for the digits to fit into 96 bits. */
function placesOver(digits: bigint, scale: number): number {
  let places = 0
  while (places < scale && halfEven(digits, places) > most) places++
  return places
}

function halfEven(digits: bigint, places: number): bigint {
  const unit = 10n ** BigInt(places)
  const twice = (digits % unit) * 2n
  const down = digits / unit
  return twice > unit || (twice === unit && down % 2n === 1n) ? down + 1n : down
}
