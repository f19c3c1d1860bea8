/** Changes what a type reference is made of. */

import type { TypeReference } from './type-reference.ts'

/** Returns the type with each of its direct parts changed: items, keys and values, arguments. */
export function mapParts(type: TypeReference, change: (part: TypeReference) => TypeReference): TypeReference {
  switch (type.kind) {
    case 'scalar':
      return type
    case 'list':
      return { ...type, items: change(type.items) }
    case 'dictionary':
      return { ...type, ...(type.keys === undefined ? {} : { keys: change(type.keys) }), values: change(type.values) }
    case 'named':
      return type.arguments === undefined ? type : { ...type, arguments: type.arguments.map(change) }
  }
}
