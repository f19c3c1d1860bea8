/** Sorts what stands behind the colon of a class: its base, its interfaces, and what it answers. */

import { netType } from '#servicestack/model/net-type.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { ImportNote } from '../import-note.ts'
import type { DeclaredClass } from './declared.ts'
import { type Answer, findAnswer } from './find-answer.ts'
import { resolveSyntax, type SpelledIn } from './resolve-syntax.ts'
import type { NamedSyntax } from './type-syntax.ts'

/** The bases of a class by what they are. */
export interface Bases {
  /** The base class; a dictionary when the class is one on the wire. */
  readonly base?: TypeReference
  /** Own interfaces and verb markers. */
  readonly implements: readonly string[]
  readonly answer: Answer
}

/** Returns the bases of a class; what neither the file nor ServiceStack declares is noted and left out. */
export function readBases(declared: DeclaredClass, spelled: SpelledIn): Bases {
  const interfaces: string[] = []
  let base: TypeReference | undefined
  for (const syntax of declared.bases) {
    const simpleName = syntax.name.slice(syntax.name.lastIndexOf('.') + 1)
    if (verbMarkers.has(simpleName)) interfaces.push(simpleName)
    else if (isInterface(syntax, spelled)) interfaces.push(...ownInterface(syntax, spelled))
    else base ??= readBase(syntax, spelled)
  }
  const answer = findAnswer(declared, spelled.index)
  return { ...(base === undefined ? {} : { base }), implements: interfaces, answer }
}

const verbMarkers: ReadonlySet<string> = new Set(['IGet', 'IPost', 'IPut', 'IDelete', 'IPatch', 'IOptions'])

/** What the file does not declare is an interface when it is called so: `IHasSessionId`. */
function isInterface(syntax: NamedSyntax, { index, owner }: SpelledIn): boolean {
  const declared = index.find(syntax.name, owner, syntax.arguments.length)?.type.declared
  if (declared !== undefined) return declared.kind === 'class' && declared.isInterface
  return /^(?:.*\.)?I[A-Z]/.test(syntax.name) && !dictionaryInterfaces.test(syntax.name)
}

const dictionaryInterfaces = /(?:^|\.)I(?:ReadOnly)?Dictionary$/

function ownInterface(syntax: NamedSyntax, { index, owner }: SpelledIn): readonly string[] {
  const found = index.find(syntax.name, owner, syntax.arguments.length)
  return found === undefined ? [] : [found.type.name]
}

function readBase(syntax: NamedSyntax, spelled: SpelledIn): TypeReference | undefined {
  const { length } = syntax.arguments
  const type = resolveSyntax(syntax, { ...spelled, notes: [] })
  const isDeclared = spelled.index.find(syntax.name, spelled.owner, length) !== undefined
  const isKnown = isDeclared || (type.kind === 'named' && netType(type.name, length, undefined) !== undefined)
  if (type.kind === 'dictionary' || (type.kind === 'named' && isKnown)) return resolveSyntax(syntax, spelled)
  spelled.notes.push(type.kind === 'list' ? isList(spelled) : isMissing(syntax, spelled))
  return undefined
}

function isList({ place, line }: SpelledIn): ImportNote {
  const message = `${place} is a list on the wire, which no model tells: taken as a class.`
  return { code: 'type-left-out', line, message }
}

function isMissing({ name }: NamedSyntax, { place, line }: SpelledIn): ImportNote {
  const message = `${place} extends ${name}, which the source does not declare: what it inherits is left out.`
  return { code: 'type-missing', line, message }
}
