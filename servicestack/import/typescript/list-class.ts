/** Sees through classes that are lists on the wire: `class Crew extends Array<Sailor>`. */

import type { Declaration, DeclaredType, NamedType } from './declaration.ts'
import type { DeclarationIndex } from './index-declarations.ts'
import { namesInType } from './names-in-type.ts'
import { substituteDeclared } from './substitute-declared.ts'

/** Returns what the items of a named type are, or undefined when it is no list. */
export function listClass(index: DeclarationIndex, { name, typeArguments }: NamedType): DeclaredType | undefined {
  const declaration = index.get(name)
  const items = itemsOf(declaration, index)
  if (declaration?.kind !== 'class' || items === undefined || holdsOneOf(items, [name], index)) return undefined
  const bindings = new Map(declaration.parameters.map((parameter, at) => [parameter, typeArguments[at]]))
  return substituteDeclared(items, bindings)
}

function itemsOf(declaration: Declaration | undefined, index: DeclarationIndex): DeclaredType | undefined {
  if (declaration?.kind !== 'class' || declaration.members.length > 0) return undefined
  return declaration.base?.name === 'Array' && !index.has('Array') ? declaration.base.typeArguments[0] : undefined
}

/** A list of itself has no end. */
function holdsOneOf(type: DeclaredType, holders: readonly string[], index: DeclarationIndex): boolean {
  return namesInType(type).some((name) => {
    const items = itemsOf(index.get(name), index)
    return holders.includes(name) || (items !== undefined && holdsOneOf(items, [...holders, name], index))
  })
}
