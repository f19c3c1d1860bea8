/** Knows the value of an enum behind a number, and the number behind a value. */

import type { EnumType } from '#servicestack/model/data-type.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { plainInteger } from './scalars/plain-integer.ts'
import { trim } from './trim.ts'

/** Returns what stands on the wire for a number: the first value of that number, or the number as text; flags are numbers. */
export function enumValue(number: number, type: EnumType): WireValue {
  if (type.isFlags) return number
  return type.values[type.numbers?.indexOf(number) ?? number] ?? String(number)
}

/**
 * Returns the number behind a number, its digits, a value in any case, or several names with commas, which are OR-ed;
 * undefined when there is none. A value that is not the name in C# has no place in a list.
 */
export function numberOfEnum(value: WireValue, type: EnumType): number | undefined {
  if (typeof value === 'number') return value
  const text = String(value)
  const whole = numberAt(text, type.values, type)
  if (whole !== undefined) return whole
  // every kind of blank may lead a number, but few may follow it: the point keeps those from being trimmed
  const number = plainInteger(trim(`${text}.`).slice(0, -1))
  // beyond 32 bits .NET overflows
  if (number !== undefined) return BigInt.asIntN(32, number) === number ? Number(number) : undefined
  const numbers = text.split(',').map((name) => numberAt(trim(name), type.names ?? type.values, type))
  return numbers.reduce((all, one) => (all === undefined || one === undefined ? undefined : all | one), 0)
}

function numberAt(wanted: string, names: readonly string[], type: EnumType): number | undefined {
  const index = names.findIndex((name) => name.toLowerCase() === wanted.toLowerCase())
  return index < 0 ? undefined : (type.numbers?.[index] ?? index)
}
