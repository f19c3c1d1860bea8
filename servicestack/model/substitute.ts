/** Puts types in the places of type parameters. */

import { mapParts } from './map-parts.ts'
import { asNullable } from './read-type-text.ts'
import type { TypeReference } from './type-reference.ts'

/** What stands for each type parameter. */
export type TypeBindings = ReadonlyMap<string, TypeReference>

/** Returns a type with each parameter replaced by what is bound to it. */
export function substitute(type: TypeReference, bindings: TypeBindings): TypeReference {
  if (bindings.size === 0) return type
  if (type.kind === 'named' && type.arguments === undefined) {
    const bound = bindings.get(type.name)
    if (bound !== undefined) return type.isNullable ? asNullable(bound) : bound
  }
  return mapParts(type, (part) => substitute(part, bindings))
}
