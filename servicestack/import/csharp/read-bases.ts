/** Sorts what stands behind the colon of a class: its base, its interfaces, and what it answers. */

import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { DeclaredClass } from './declared.ts'
import { resolveSyntax, type SpelledIn } from './resolve-syntax.ts'
import type { NamedSyntax, TypeSyntax } from './type-syntax.ts'

/** The bases of a class by what they are. */
export interface Bases {
  /** The base class; a dictionary when the class is one on the wire. */
  readonly base?: TypeReference
  /** Own interfaces and verb markers. */
  readonly implements: readonly string[]
  readonly answer: Answer
}

/** What `IReturn<T>` and `IReturnVoid` say; nothing where neither stands. */
export type Answer = { readonly kind: 'type'; readonly type: TypeSyntax } | { readonly kind: 'void' | 'untold' }

/** Returns the bases of a class; what neither the file nor ServiceStack declares is noted and left out. */
export function readBases(declared: DeclaredClass, spelled: SpelledIn): Bases {
  const interfaces: string[] = []
  let base: TypeReference | undefined
  let answer: Answer = { kind: 'untold' }
  for (const syntax of declared.bases) {
    const simpleName = syntax.name.slice(syntax.name.lastIndexOf('.') + 1)
    const [argument] = syntax.arguments
    if (simpleName === 'IReturn' && argument !== undefined) answer = { kind: 'type', type: argument }
    else if (simpleName === 'IReturnVoid') answer = { kind: 'void' }
    else if (verbMarkers.has(simpleName)) interfaces.push(simpleName)
    else if (isInterface(syntax, spelled)) interfaces.push(...ownInterface(syntax, spelled))
    else base ??= readBase(syntax, spelled)
  }
  return { ...(base === undefined ? {} : { base }), implements: interfaces, answer }
}

const verbMarkers: ReadonlySet<string> = new Set(['IGet', 'IPost', 'IPut', 'IDelete', 'IPatch', 'IOptions'])

/** What the file does not declare is an interface when it is called so: `IHasSessionId`. */
function isInterface(syntax: NamedSyntax, { index, owner }: SpelledIn): boolean {
  const declared = index.find(syntax.name, owner)?.type.declared
  if (declared !== undefined) return declared.kind === 'class' && declared.isInterface
  return /^(?:.*\.)?I[A-Z]/.test(syntax.name) && !dictionaryInterfaces.test(syntax.name)
}

const dictionaryInterfaces = /(?:^|\.)I(?:ReadOnly)?Dictionary$/

function ownInterface(syntax: NamedSyntax, { index, owner }: SpelledIn): readonly string[] {
  const found = index.find(syntax.name, owner)
  return found === undefined ? [] : [found.type.name]
}

function readBase(syntax: NamedSyntax, spelled: SpelledIn): TypeReference | undefined {
  const unheard = { ...spelled, notes: [] }
  const type = resolveSyntax(syntax, unheard)
  if (type.kind === 'dictionary') return resolveSyntax(syntax, spelled)
  if (type.kind === 'named' && spelled.index.find(syntax.name, spelled.owner) !== undefined) {
    return resolveSyntax(syntax, spelled)
  }
  const message = `${spelled.place} extends ${syntax.name}, which the source does not declare: what it inherits is left out.`
  spelled.notes.push({ code: 'type-missing', line: spelled.line, message })
  return undefined
}
