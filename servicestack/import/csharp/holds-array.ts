/** Finds arrays in types. */

import type { TypeReference } from '#servicestack/model/type-reference.ts'

/** Tells whether a type is or holds a `T[]`, which ServiceStack also prints for `T[][]`. */
export function holdsArray(type: TypeReference): boolean {
  switch (type.kind) {
    case 'scalar':
      return false
    case 'list':
      return type.isArray === true || holdsArray(type.items)
    case 'dictionary':
      return holdsArray(type.values) || (type.keys !== undefined && holdsArray(type.keys))
    case 'named':
      return type.arguments?.some(holdsArray) ?? false
  }
}
