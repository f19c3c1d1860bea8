/** Compares two values of one member. */

import type { WireValue } from '#servicestack/model/wire-value.ts'

/** Returns less than 0, 0, or more than 0; numbers by their size, moments and all other text by its letters. */
export function compareValues(one: WireValue, other: WireValue): number {
  const [left, right] = [number(one), number(other)]
  if (left !== undefined && right !== undefined) return left - right
  const [first, second] = [String(one), String(other)]
  return first === second ? 0 : first < second ? -1 : 1
}

/** Long numbers and decimals are text in the model. */
function number(value: WireValue): number | undefined {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : ''
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined
}
