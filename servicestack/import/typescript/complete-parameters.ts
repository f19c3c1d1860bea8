/** Completes what a class is closed with, of which 6.11 prints the names only: `class Node<Pair>` for `Node<Pair<string,Bins>>`. */

import type { DeclaredClass, DeclaredMap, DeclaredType, NamedType } from './declaration.ts'
import type { DeclarationIndex } from './index-declarations.ts'
import { spellDeclared } from './spell-declared.ts'

/** Returns each parameter as its class spells it where it holds itself, or as an answer does; else as it is printed. */
export function completeParameters(declared: DeclaredClass | DeclaredMap, index: DeclarationIndex): readonly string[] {
  const { name, parameters } = declared
  const others = [...index.values()].filter((other) => other.kind === 'class')
  const types = [...heldBy(declared), ...others.flatMap(({ interfaces }) => interfaces)]
  const uses = types
    .flatMap(partsOf)
    .filter((type) => type.name === name && type.typeArguments.length === parameters.length)
  return parameters.map((parameter, at) => {
    const whole = uses
      .map((use) => use.typeArguments[at])
      .find((type) => type !== undefined && isNamed(type, parameter))
    return whole === undefined ? parameter : spellDeclared(whole)
  })
}

function heldBy(declared: DeclaredClass | DeclaredMap): readonly DeclaredType[] {
  return declared.kind === 'map' ? [declared.values] : declared.members.map(({ type }) => type)
}

function isNamed(type: DeclaredType, name: string): boolean {
  return type.kind === 'named' && type.name === name
}

/** Returns all names in a type with what closes them. */
function partsOf(type: DeclaredType): readonly NamedType[] {
  switch (type.kind) {
    case 'scalar':
    case 'opaque':
      return []
    case 'list':
      return partsOf(type.items)
    case 'dictionary':
      return partsOf(type.values)
    case 'named':
      return [type, ...type.typeArguments.flatMap(partsOf)]
  }
}
