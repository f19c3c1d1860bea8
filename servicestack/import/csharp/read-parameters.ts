/** Reads the type parameters of a class, which 6.11 prints closed: `class Page<Vessel>`. */

import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { DeclaredClass } from './declared.ts'
import { resolveSyntax, type SpelledIn } from './resolve-syntax.ts'

/** The parameters of a class; `closedWith` is what stands in their places, when they had to be named anew. */
export interface Parameters {
  readonly names: readonly string[]
  readonly closedWith?: readonly TypeReference[]
}

/** Returns the parameters; a name of a type in their place is no parameter. */
export function readParameters(declared: DeclaredClass, spelled: SpelledIn): Parameters {
  const printed = declared.parameters.map((syntax) => {
    const type = resolveSyntax(syntax, { ...spelled, notes: [] })
    const isDeclared = syntax.kind === 'named' && spelled.index.find(syntax.name, declared) !== undefined
    return type.kind === 'named' && type.arguments === undefined && !isDeclared ? { name: type.name, type } : { type }
  })
  if (printed.every(({ name }) => name !== undefined)) return { names: printed.flatMap(({ name }) => name ?? []) }
  const names = printed.map(({ name }, at) => name ?? (printed.length === 1 ? 'T' : `T${at + 1}`))
  return { names, closedWith: printed.map(({ type }) => type) }
}
