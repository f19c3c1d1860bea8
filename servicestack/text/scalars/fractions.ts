/** The numbers of .NET that have fractions. */

import { numberText } from '../number-text.ts'
import type { ScalarRule } from '../scalar-rule.ts'
import { trim } from '../trim.ts'
import { decimalText } from './decimal-text.ts'
import { numberForm } from './number-form.ts'
import { refuse } from './refuse.ts'

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
  write: (value) => numberText(shortest(Number(value)), 1e9),
  read: (text) => shortest(readDouble(text)),
}

/** A decimal: text, since its scale counts and its digits outnumber a double's. */
export const decimal: ScalarRule = {
  initial: '0',
  spelling: 'digits',
  write: (value) => decimalText(String(value)),
  read: decimalText,
}

/** Reads what `double.Parse` reads: digits with commas where they please, or a name in any case. */
export function readDouble(text: string): number {
  if (numberForm.test(text)) return Number(text.replace(/[,\0]/g, ''))
  const [, sign, isInfinite] = /^([+-]?)(?:nan|(infinity))$/i.exec(trim(text)) ?? refuse(text)
  return isInfinite ? Number(`${sign}Infinity`) : Number.NaN
}

/** The double with the fewest digits among those that round to the same 32 bits. */
function shortest(value: number): number {
  const wanted = Math.fround(value)
  for (let places = 0; places < 9; places++) {
    const longer = wanted.toExponential(places + 1)
    // JavaScript rounds a half up, .NET to the even digit
    const isHalf = Number(longer) === wanted && /[02468]\.?5e/.test(longer)
    const nearest = wanted.toExponential(places)
    // below a power of two numbers are closer together than above it, and the nearest digits may be another number's
    const above = nearest.replace(/\d(?=e)/, (digit) => String(Number(digit) + 1))
    const texts = [isHalf ? longer.replace('5e', 'e') : '', nearest, above]
    const fitting = texts.map(Number).find((rounded) => Math.fround(rounded) === wanted)
    if (fitting !== undefined) return fitting || wanted
  }
  return wanted
}
