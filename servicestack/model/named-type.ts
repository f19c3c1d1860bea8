/** Finds the one type name inside a type reference. */

import type { TypeReference } from './type-reference.ts'

/** Returns the name of the model type that a reference holds, however deep in lists; undefined for scalars. */
export function namedType(reference: TypeReference): string | undefined {
  switch (reference.kind) {
    case 'scalar':
      return undefined
    case 'list':
      return namedType(reference.items)
    case 'dictionary':
      return namedType(reference.values)
    case 'named':
      return reference.name
  }
}
