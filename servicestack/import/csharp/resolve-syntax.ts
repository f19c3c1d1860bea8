/** Looks up the names in a spelled type. */

import { knownFrameworkNames } from '#servicestack/model/framework-names.ts'
import { netType } from '#servicestack/model/net-type.ts'
import { arrayOf, asNullable, typeNamed } from '#servicestack/model/read-type-text.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { ImportNote } from '../import-note.ts'
import type { Declared } from './declared.ts'
import type { Finding, IndexedType, TypeIndex } from './type-index.ts'
import type { NamedSyntax, TypeSyntax } from './type-syntax.ts'

/** Where a type is spelled, and where it is noted what its names may mean. */
export interface SpelledIn {
  readonly index: TypeIndex
  readonly owner: Declared
  /** The type parameters of the owner. */
  readonly parameters: ReadonlySet<string>
  /** Names of the types that close the owner where it is answered: of namesakes one of these is meant. */
  readonly closedBy?: ReadonlySet<string>
  /** What is called so in notes: `Visit.Booking`. */
  readonly place: string
  readonly line: number
  readonly notes: ImportNote[]
}

/** Returns the type; a `?` is kept inside of it where it stands on a value type, or on a parameter that stands for one. */
export function resolveSyntax(syntax: TypeSyntax, spelled: SpelledIn): TypeReference {
  if (syntax.kind === 'array') return arrayOf(resolveSyntax(syntax.items, spelled))
  const type = resolveNamed(syntax, spelled)
  const isParameter = type.kind === 'named' && spelled.parameters.has(type.name)
  return syntax.isNullable && (isParameter || spelled.index.isValueType(type)) ? asNullable(type) : type
}

function resolveNamed(syntax: NamedSyntax, spelled: SpelledIn): TypeReference {
  const typeArguments = syntax.arguments.map((argument) => resolveSyntax(argument, spelled))
  if (typeArguments.length === 0 && spelled.parameters.has(syntax.name)) return { kind: 'named', name: syntax.name }
  const finding = spelled.index.find(syntax.name, spelled.owner, typeArguments.length)
  if (finding !== undefined) {
    const type = pickRival(finding, syntax.name, spelled)
    return { kind: 'named', name: type.name, ...(typeArguments.length === 0 ? {} : { arguments: typeArguments }) }
  }
  const name = syntax.name.slice(syntax.name.lastIndexOf('.') + 1)
  const type = typeNamed(name, typeArguments)
  // a Nullable has become the type within, which is looked up already
  if (type.kind === 'named' && type.name === name && !isKnown(name, typeArguments.length)) noteMissing(name, spelled)
  return type
}

function pickRival({ type, rivals }: Finding, name: string, spelled: SpelledIn): IndexedType {
  if (rivals.length === 0) return type
  const [closing, other] = [type, ...rivals].filter((one) => spelled.closedBy?.has(one.name))
  if (closing !== undefined && other === undefined) return closing
  noteRivals(name, type.name, rivals, spelled)
  return type
}

/** Types of .NET and of ServiceStack that an API may name and that no source declares. */
function isKnown(name: string, arity: number): boolean {
  return name === 'Stream' || knownFrameworkNames.has(name) || netType(name, arity, undefined) !== undefined
}

function noteRivals(
  name: string,
  chosen: string,
  rivals: readonly { readonly name: string }[],
  { place, line, notes }: SpelledIn,
): void {
  const others = rivals.map((rival) => rival.name).join(', ')
  const message = `${place} holds ${name}, which may be ${chosen} or ${others}: taken as ${chosen}, which is printed first.`
  notes.push({ code: 'type-ambiguous', line, message })
}

function noteMissing(name: string, { place, line, notes }: SpelledIn): void {
  notes.push({ code: 'type-missing', line, message: `${place} holds ${name}, which the source does not declare.` })
}
