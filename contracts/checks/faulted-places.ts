/** Lists the places of an answer that are known to be wrong, so that no other check says so again. */

import type { Fault } from '#contracts/exchange/finding.ts'
import { isList, isObject } from '#servicestack/model/wire-kind.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'

/**
 * Returns the pointers at which the contract finds fault. An item that is wrong as a whole may have pushed those behind
 * it to other places, so with it stands its list.
 */
export function faultedPlaces(value: WireValue, faults: readonly Fault[]): ReadonlySet<string> {
  return new Set(faults.flatMap(({ pointer }) => [pointer, ...listAround(value, pointer)]))
}

function listAround(value: WireValue, pointer: string): readonly string[] {
  const end = pointer.lastIndexOf('/')
  if (end < 0 || !/^\d+$/.test(pointer.slice(end + 1))) return []
  const parent = pointer.slice(0, end)
  return isList(valueAt(value, parent)) ? [parent] : []
}

function valueAt(value: WireValue, pointer: string): WireValue {
  const names = pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
  return names.reduce((inner: WireValue, name) => below(inner, name), value)
}

function below(value: WireValue, name: string): WireValue {
  if (isList(value)) return value[Number(name)] ?? null
  return isObject(value) && Object.hasOwn(value, name) ? (value[name] ?? null) : null
}
