/** Puts types in the places of type parameters. */

import { asNullable } from './read-type-text.ts'
import type { TypeReference } from './type-reference.ts'

/** What stands for each type parameter. */
export type TypeBindings = ReadonlyMap<string, TypeReference>

/** Returns a type with each parameter replaced by what is bound to it. */
export function substitute(type: TypeReference, bindings: TypeBindings): TypeReference {
  if (bindings.size === 0) return type
  switch (type.kind) {
    case 'scalar':
      return type
    case 'list':
      return { ...type, items: substitute(type.items, bindings) }
    case 'dictionary':
      return {
        ...type,
        ...(type.keys === undefined ? {} : { keys: substitute(type.keys, bindings) }),
        values: substitute(type.values, bindings),
      }
    case 'named': {
      const bound = type.arguments === undefined ? bindings.get(type.name) : undefined
      if (bound !== undefined) return type.isNullable ? asNullable(bound) : bound
      if (type.arguments === undefined) return type
      return { ...type, arguments: type.arguments.map((argument) => substitute(argument, bindings)) }
    }
  }
}
