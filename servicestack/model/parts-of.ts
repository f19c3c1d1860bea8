/** Takes a type reference apart. */

import type { TypeReference } from './type-reference.ts'

/** Returns the types that a type is directly made of: items, keys and values, arguments; of a scalar none. */
export function partsOf(type: TypeReference): readonly TypeReference[] {
  switch (type.kind) {
    case 'scalar':
      return []
    case 'list':
      return [type.items]
    case 'dictionary':
      return type.keys === undefined ? [type.values] : [type.keys, type.values]
    case 'named':
      return type.arguments ?? []
  }
}
