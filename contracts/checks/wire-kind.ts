/** Tells the kinds of wire values apart. */

import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'

/** Says whether a value is a list. */
export function isList(value: WireValue | undefined): value is readonly WireValue[] {
  return Array.isArray(value)
}

/** Says whether a value has members or entries. */
export function isObject(value: WireValue | undefined): value is WireObject {
  return typeof value === 'object' && value !== null && !isList(value)
}
