/** Finds arrays in types. */

import { partsOf } from '#servicestack/model/parts-of.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'

/** Tells whether a type is or holds a `T[]`, which ServiceStack also prints for `T[][]`. */
export function holdsArray(type: TypeReference): boolean {
  return (type.kind === 'list' && type.isArray === true) || partsOf(type).some(holdsArray)
}
