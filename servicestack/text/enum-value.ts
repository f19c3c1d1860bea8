/** Knows the value of an enum behind a number, and the number behind a value. */

import type { EnumType } from '#servicestack/model/data-type.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'

/** Returns what stands on the wire for a number: the first value of that number, or the number as text; flags are numbers. */
export function enumValue(number: number, type: EnumType): WireValue {
  if (type.isFlags) return number
  const index = type.numbers?.indexOf(number) ?? number
  return type.values[index] ?? String(number)
}

/** Returns the number behind a value, a name, or several with commas; undefined when it has none. */
export function numberOfEnum(value: WireValue, type: EnumType): number | undefined {
  if (typeof value === 'number') return value
  const whole = numberOf(String(value), type)
  if (whole !== undefined) return whole
  const numbers = String(value)
    .split(',')
    .map((name) => numberOf(name.trim(), type))
  return numbers.reduce<number | undefined>(
    (all, one) => (all === undefined || one === undefined ? undefined : all | one),
    0,
  )
}

function numberOf(name: string, type: EnumType): number | undefined {
  const index = Math.max(type.values.indexOf(name), type.names?.indexOf(name) ?? -1)
  if (index >= 0) return type.numbers?.[index] ?? index
  return /^-?\d+$/.test(name) ? Number(name) : undefined
}
