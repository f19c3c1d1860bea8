/** Reads the type parameters of a class, which 6.11 prints closed: `class Page<Vessel>`. */

import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { DeclaredClass } from './declared.ts'
import type { Use } from './find-uses.ts'
import { resolveSyntax, type SpelledIn } from './resolve-syntax.ts'
import type { TypeSyntax } from './type-syntax.ts'

/** The parameters of a class; `closedWith` is what stands in their places, when they had to be named anew. */
export interface Parameters {
  readonly names: readonly string[]
  readonly closedWith?: readonly TypeReference[]
}

/**
 * Returns the parameters; a name of a type in their place is no parameter. 6.11 cuts a type there down to its name,
 * `class Page<Pair>`: its uses tell the rest.
 */
export function readParameters(declared: DeclaredClass, spelled: SpelledIn, uses: readonly Use[] = []): Parameters {
  const printed = declared.parameters
  const whole = uses.find((use) => areCutFrom(printed, use.arguments))?.arguments
  const types = (whole ?? printed).map((syntax) => resolveSyntax(syntax, { ...spelled, notes: [] }))
  const names = types.flatMap((type, at) => (isName(type, printed[at]) ? type.name : []))
  if (names.length === printed.length) return { names }
  return { names: types.map((_, at) => (types.length === 1 ? 'T' : `T${at + 1}`)), closedWith: types }

  function isName(type: TypeReference, syntax: TypeSyntax | undefined): type is TypeReference & { kind: 'named' } {
    const isDeclared = syntax?.kind === 'named' && spelled.index.find(syntax.name, declared) !== undefined
    return type.kind === 'named' && type.arguments === undefined && !isDeclared
  }
}

function areCutFrom(printed: readonly TypeSyntax[], whole: readonly TypeSyntax[]): boolean {
  return printed.length === whole.length && printed.every((syntax, at) => isCutFrom(syntax, whole[at]))
}

function isCutFrom(syntax: TypeSyntax, whole: TypeSyntax | undefined): boolean {
  if (syntax.kind === 'array') return whole?.kind === 'array' && isCutFrom(syntax.items, whole.items)
  return whole?.kind === 'named' && whole.name === syntax.name
}
