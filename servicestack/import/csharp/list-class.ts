/** Sees through classes that are lists on the wire: `class Crew : List<Sailor>`. */

import type { Declared } from './declared.ts'
import { namesInSyntax } from './names-in-syntax.ts'
import { bind, substituteSyntax } from './substitute-syntax.ts'
import type { TypeIndex } from './type-index.ts'
import type { NamedSyntax, TypeSyntax } from './type-syntax.ts'

/** Returns the list that a class with these arguments is, or undefined for any other class. */
export function listClass(
  declared: Declared,
  typeArguments: readonly TypeSyntax[],
  index: TypeIndex,
): TypeSyntax | undefined {
  const list = listOf(declared, index)
  if (declared.kind !== 'class' || list === undefined || holdsOneOf(list, [declared], index)) return undefined
  return substituteSyntax(list, bind(declared.parameters, typeArguments))
}

function listOf(declared: Declared, index: TypeIndex): NamedSyntax | undefined {
  const list = declared.kind === 'class' ? declared.bases.find(({ name }) => lists.test(name)) : undefined
  const isOwn = list !== undefined && index.find(list.name, declared, list.arguments.length) !== undefined
  return isOwn || list?.arguments.length !== 1 ? undefined : list
}

const lists = /^(?:[\w.]+\.)?(?:List|Collection|ObservableCollection|HashSet)$/

/** A list of itself has no end. */
function holdsOneOf(list: NamedSyntax, holders: readonly Declared[], index: TypeIndex): boolean {
  const [holder] = holders.slice(-1)
  return namesInSyntax(list).some(({ name, arity }) => {
    const held = holder && index.find(name, holder, arity)?.type.declared
    if (held === undefined) return false
    const inner = listOf(held, index)
    return holders.includes(held) || (inner !== undefined && holdsOneOf(inner, [...holders, held], index))
  })
}
