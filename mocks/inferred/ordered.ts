/** Puts a list into the order that its request asks for. */

import type { WireObject } from '#servicestack/model/wire-value.ts'
import { compareValues } from './compare-values.ts'
import type { ListAsking } from './list-asking.ts'
import { ownValue } from './own-value.ts'

/** Returns the entities sorted by the members that the request names, `name,-price`; as they were where it names none. */
export function ordered(
  entities: readonly WireObject[],
  { orderBy, orderByDescending }: Pick<ListAsking, 'orderBy' | 'orderByDescending'>,
  request: WireObject,
): readonly WireObject[] {
  const names = [...new Set(entities.flatMap((entity) => Object.keys(entity)))]
  const keys = [
    ...orderBy.flatMap((from) => sortKeys(request, from, 1, names)),
    ...orderByDescending.flatMap((from) => sortKeys(request, from, -1, names)),
  ]
  if (keys.length === 0) return entities
  return entities.toSorted((one, other) => {
    for (const { name, direction } of keys) {
      const order = compareValues(ownValue(one, name) ?? '', ownValue(other, name) ?? '')
      if (order !== 0) return order * direction
    }
    return 0
  })
}

interface SortKey {
  readonly name: string
  readonly direction: number
}

function sortKeys(request: WireObject, from: string, direction: number, names: readonly string[]): readonly SortKey[] {
  const asked = String(ownValue(request, from) ?? '')
  return asked.split(',').flatMap((part) => {
    const [, minus = '', word = '', turned = ''] = /^\s*(-?)(\w*)(?:\s+(desc)\w*)?/i.exec(part) ?? []
    const name = names.find((one) => one.toLowerCase() === word.toLowerCase())
    return name === undefined ? [] : [{ name, direction: minus === '' && turned === '' ? direction : -direction }]
  })
}
