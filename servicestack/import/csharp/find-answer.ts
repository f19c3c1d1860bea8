/** Finds out what a request answers, by the interfaces of its class and of its bases. */

import { netType } from '#servicestack/model/net-type.ts'
import type { DeclaredClass } from './declared.ts'
import { bind, substituteArguments } from './substitute-syntax.ts'
import type { TypeIndex } from './type-index.ts'
import type { NamedSyntax, TypeSyntax } from './type-syntax.ts'

/** What `IReturn<T>` and `IReturnVoid` say; nothing where neither stands. */
export type Answer = { readonly kind: 'type'; readonly type: TypeSyntax } | { readonly kind: 'void' | 'untold' }

/** Returns the answer: its own interfaces say it before those that it inherits. */
export function findAnswer(declared: DeclaredClass, index: TypeIndex): Answer {
  return answerOf(declared.bases, declared, index, 0)
}

/** What the bases of the `owner`, or of a class that it extends, say. */
function answerOf(bases: readonly NamedSyntax[], owner: DeclaredClass, index: TypeIndex, depth: number): Answer {
  const own = bases.map(statedBy).find((answer) => answer !== undefined)
  if (own !== undefined) return own
  for (const syntax of bases) {
    const declared = index.find(syntax.name, owner, syntax.arguments.length)?.type.declared
    // who extends himself has no end
    if (declared?.kind !== 'class' || depth > deepest) continue
    const bindings = bind(declared.parameters, syntax.arguments)
    const closed = declared.bases.map((base) => substituteArguments(base, bindings))
    const inherited = answerOf(closed, owner, index, depth + 1)
    if (inherited.kind !== 'untold') return inherited
  }
  return bases.map((syntax) => answerOfQuery(syntax, index, owner)).find((answer) => answer !== undefined) ?? untold
}

const untold: Answer = { kind: 'untold' }

/** More than any class has above it. */
const deepest = 32

/** Returns the name without what it is declared inside of. */
function simpleName({ name }: NamedSyntax): string {
  return name.slice(name.lastIndexOf('.') + 1)
}

function statedBy(syntax: NamedSyntax): Answer | undefined {
  const [type] = syntax.arguments
  if (simpleName(syntax) === 'IReturnVoid') return { kind: 'void' }
  return simpleName(syntax) === 'IReturn' && type !== undefined ? { kind: 'type', type } : undefined
}

/** AutoQuery's bases carry the marker, which people therefore leave out: `QueryDb<From, Into>` answers `Into`. */
function answerOfQuery(syntax: NamedSyntax, index: TypeIndex, owner: DeclaredClass): Answer | undefined {
  const { length } = syntax.arguments
  const base = netType(simpleName(syntax), length, undefined)?.base
  const rows = syntax.arguments.at(-1)
  if (base !== 'QueryBase' || rows === undefined || index.find(syntax.name, owner, length) !== undefined)
    return undefined
  return { kind: 'type', type: { kind: 'named', name: 'QueryResponse', arguments: [rows], isNullable: false } }
}
