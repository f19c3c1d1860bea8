/** Flattens a value, so that two of them can be compared place by place. */

import { pointerTo } from '#servicestack/model/pointer-to.ts'
import { isList, isObject } from '#servicestack/model/wire-kind.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'

/**
 * Returns the scalars, and the lists and objects in which nothing is, by their pointers.
 * A null counts as absent: formats differ in whether they write it.
 */
export function leaves(value: WireValue): ReadonlyMap<string, WireValue> {
  return new Map(leavesBelow(value, ''))
}

function leavesBelow(value: WireValue | undefined, pointer: string): readonly (readonly [string, WireValue])[] {
  if (value === null || value === undefined) return []
  if (!isList(value) && !isObject(value)) return [[pointer, value]]
  const inner = Object.entries(value).flatMap(([name, entry]) => leavesBelow(entry, pointerTo(pointer, name)))
  return inner.length > 0 ? inner : [[pointer, isList(value) ? [] : {}]]
}
