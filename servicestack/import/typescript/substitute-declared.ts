/** Puts types in the places of type parameters. */

import type { DeclaredType } from './declaration.ts'
import { withNull } from './well-known-type.ts'

/** What stands for each parameter; undefined where a use leaves it open. */
export type TypeBindings = ReadonlyMap<string, DeclaredType | undefined>

/** Returns the type with all parameters in it replaced; one that is left open holds anything. */
export function substituteDeclared(type: DeclaredType, bindings: TypeBindings): DeclaredType {
  switch (type.kind) {
    case 'scalar':
    case 'opaque':
      return type
    case 'list':
      return { kind: 'list', items: substituteDeclared(type.items, bindings) }
    case 'dictionary':
      return { ...type, values: substituteDeclared(type.values, bindings) }
    case 'named': {
      const typeArguments = type.typeArguments.map((argument) => substituteDeclared(argument, bindings))
      if (!bindings.has(type.name)) return { ...type, typeArguments }
      const bound = bindings.get(type.name) ?? { kind: 'opaque', text: type.name }
      return withNull({ type: bound, allowsNull: type.isNullable === true })
    }
  }
}
