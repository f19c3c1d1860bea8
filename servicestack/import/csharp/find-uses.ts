/** Finds out what the generic classes of a file are closed with, where one is answered and where one holds itself. */

import type { DeclaredClass } from './declared.ts'
import { findAnswer } from './find-answer.ts'
import type { TypeIndex } from './type-index.ts'
import type { NamedSyntax, TypeSyntax } from './type-syntax.ts'

/** What closes a class at one place. */
export interface Use {
  readonly arguments: readonly TypeSyntax[]
  /** The class that the place is in. */
  readonly owner: DeclaredClass
}

/** The uses of each class; its own come first, for answers may be cut off where they nest. */
export type Uses = ReadonlyMap<DeclaredClass, readonly Use[]>

/** Returns the uses of all generic classes. */
export function findUses(index: TypeIndex): Uses {
  const classes = index.types.map(({ declared }) => declared).filter((declared) => declared.kind === 'class')
  const uses = new Map<DeclaredClass, Use[]>()
  const add = (used: DeclaredClass, use: Use) => {
    const known = uses.get(used)
    if (known === undefined) uses.set(used, [use])
    else known.push(use)
  }
  for (const owner of classes) {
    const held = owner.parameters.length === 0 ? [] : owner.properties.flatMap(({ type }) => partsOf(type))
    for (const part of held.filter((one) => isItself(one, owner))) add(owner, { arguments: part.arguments, owner })
  }
  for (const owner of classes) {
    const answer = findAnswer(owner, index)
    if (answer.kind !== 'type' || answer.type.kind === 'array' || answer.type.arguments.length === 0) continue
    const { name, arguments: closing } = answer.type
    const used = index.find(name, owner, closing.length)?.type.declared
    if (used?.kind === 'class') add(used, { arguments: closing, owner })
  }
  return uses
}

/** Returns all names in a type with what closes them. */
function partsOf(syntax: TypeSyntax): readonly NamedSyntax[] {
  return syntax.kind === 'array' ? partsOf(syntax.items) : [syntax, ...syntax.arguments.flatMap(partsOf)]
}

function isItself({ name, arguments: closing }: NamedSyntax, { name: own, parameters }: DeclaredClass): boolean {
  return name === own && closing.length === parameters.length
}
