/** Sees through classes that are dictionaries on the wire: an index signature, or an empty class over one. */

import type { DeclaredType, NamedType } from './declaration.ts'
import type { DeclarationIndex } from './index-declarations.ts'
import { substituteDeclared } from './substitute-declared.ts'

/** What a dictionary class holds, and the names of the declarations that say so. */
export interface DictionaryClass {
  readonly values: DeclaredType
  readonly through: readonly string[]
}

/** Returns what a named type holds as a dictionary, or undefined when it is none. */
export function dictionaryClass(index: DeclarationIndex, type: NamedType): DictionaryClass | undefined {
  return seeThrough(index, type, [])
}

/** Pages can be damaged, so a class may come by here a second time, as a base of its own bases. */
function seeThrough(
  index: DeclarationIndex,
  { name, typeArguments }: NamedType,
  visited: readonly string[],
): DictionaryClass | undefined {
  const declaration = index.get(name)
  if (declaration === undefined || declaration.kind === 'enum' || visited.includes(name)) return undefined
  const bindings = new Map(declaration.parameters.map((parameter, at) => [parameter, typeArguments[at]]))
  if (declaration.kind === 'map') return { values: substituteDeclared(declaration.values, bindings), through: [name] }
  const { base, members } = declaration
  if (base === undefined || members.length > 0) return undefined
  const closed = base.typeArguments.map((argument) => substituteDeclared(argument, bindings))
  const inherited = seeThrough(index, { ...base, typeArguments: closed }, [...visited, name])
  return inherited === undefined ? undefined : { ...inherited, through: [name, ...inherited.through] }
}
