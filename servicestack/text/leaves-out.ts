/** Tells the values that a request may want left out. */

import { numberOfEnum } from './enum-value.ts'
import { scalarRules } from './scalars/scalar-rules.ts'
import type { Shape } from './shape.ts'
import type { TextValue } from './text-value.ts'
import type { WriteOptions } from './write-options.ts'
import type { Zone } from './zone.ts'

/** True where the initial value is left out: of a value type that cannot be null. */
export function leavesOut(shape: Shape, options: WriteOptions): boolean {
  // where null is possible, every value was put there by somebody
  if (shape.initial === null) return false
  return shape.kind === 'enum' ? options.excludesDefaultEnums === true : options.excludesDefaults === true
}

/** True for the initial value of a shape. */
export function isInitial(shape: Shape, value: TextValue, zone: Zone): boolean {
  if (typeof value === 'object') return false
  if (shape.kind === 'enum') return numberOfEnum(typeof value === 'bigint' ? String(value) : value, shape.type) === 0
  if (shape.kind !== 'scalar') return false
  const { initial = '', spelling, write = String } = scalarRules[shape.scalar]
  // `0.00` is nothing as well
  return spelling === 'digits' ? Number(value) === Number(initial) : write(value, zone) === write(initial, zone)
}
