/** Tells lists and objects from scalars among wire values. */

import type { WireObject, WireValue } from './wire-value.ts'

/** True for a list. */
export function isList(value: WireValue | undefined): value is readonly WireValue[] {
  return Array.isArray(value)
}

/** True for an object or a dictionary. */
export function isObject(value: WireValue | undefined): value is WireObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
