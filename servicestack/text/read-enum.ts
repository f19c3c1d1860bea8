/** Converts text to an enum value the lenient way of ServiceStack.Text. */

import type { EnumType } from '#servicestack/model/data-type.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { enumValue } from './enum-value.ts'
import { notConvertible } from './serialization-error.ts'
import { trim } from './trim.ts'

/** Reads an enum value by name (any case), by number, or as a comma list of names that are OR-ed by their numbers. */
export function readEnum(text: string, type: EnumType): WireValue {
  const exact = type.values.indexOf(text)
  if (exact >= 0) return enumValue(type.numbers?.[exact] ?? exact, type)
  const names = text.split(',').map(trim)
  const numbers = names.map((name) => enumNumber(name, type, names.length === 1))
  return enumValue(
    numbers.reduce((all, one) => all | one, 0),
    type,
  )
}

function enumNumber(name: string, type: EnumType, allowsDigits: boolean): number {
  const wanted = name.toLowerCase()
  const isWanted = (value: string) => value.toLowerCase() === wanted
  const index = Math.max(type.values.findIndex(isWanted), type.names?.findIndex(isWanted) ?? -1)
  if (index >= 0) return type.numbers?.[index] ?? index
  const number = allowsDigits && /^[+-]?\d+$/.test(name) ? Number(name) : Number.NaN
  // beyond 32 bits .NET overflows, and an OR would wrap around: the number must come back as it is
  if ((number | 0) !== number) throw notConvertible(name)
  return number
}
