/** Makes a class of the model of a declared one. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { JsonNames } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { findAttribute, textOf } from '../attributes/find-attribute.ts'
import type { ImportNote } from '../import-note.ts'
import type { DeclaredClass, DeclaredProperty } from './declared.ts'
import type { Answer } from './find-answer.ts'
import type { Use, Uses } from './find-uses.ts'
import { namesInSyntax } from './names-in-syntax.ts'
import { readBases } from './read-bases.ts'
import { type Parameters, readParameters } from './read-parameters.ts'
import { resolveSyntax, type SpelledIn } from './resolve-syntax.ts'
import { toMember } from './to-member.ts'
import type { TypeIndex } from './type-index.ts'

/** What all classes of a file are read with. */
export interface Reading {
  readonly index: TypeIndex
  readonly uses: Uses
  readonly jsonNames: JsonNames
  /** True where a `?` also stands on reference types: there, a required member of a value type never has one. */
  readonly marksReferences: boolean
  readonly notes: ImportNote[]
}

/** A class, and what it tells beyond itself. */
export interface ClassRead {
  readonly type: ClassType
  readonly answer: Answer
  readonly spelled: SpelledIn
  readonly closedWith?: readonly TypeReference[]
}

/** Returns the class under its name in the model. */
export function toClass(declared: DeclaredClass, name: string, reading: Reading): ClassRead {
  const { line } = declared
  const uses = reading.uses.get(declared) ?? []
  // what a class holds of itself says no more than its other members do
  const answers = uses.filter(({ owner }) => owner !== declared)
  const closedBy = new Set(answers.flatMap((answer) => namesIn(answer, reading.index)))
  const blank = { ...reading, owner: declared, parameters: new Set<string>(), closedBy, place: name, line }
  const parameters = readParameters(declared, blank, uses)
  const spelled: SpelledIn = { ...blank, parameters: new Set(parameters.closedWith ? [] : parameters.names) }
  const { base, implements: interfaces, answer } = readBases(declared, spelled)
  const holds = base?.kind === 'dictionary'
  const contract = findAttribute(declared.attributes, 'DataContract')
  const type: ClassType = {
    kind: 'class',
    name,
    ...factsOf(declared, parameters),
    ...(base?.kind === 'named' ? baseOf(base) : {}),
    ...(interfaces.length === 0 ? {} : { implements: interfaces }),
    ...(contract === undefined ? {} : { dataContract: textOf(contract, 'Name') ?? declared.name }),
    ...(base?.kind === 'dictionary' ? { entries: entriesOf(base) } : {}),
    members: holds ? [] : membersOf(declared, contract !== undefined, spelled, reading),
  }
  const { closedWith } = parameters
  return { type, answer, spelled, ...(closedWith === undefined ? {} : { closedWith }) }
}

function namesIn({ arguments: closing, owner }: Use, index: TypeIndex): readonly string[] {
  return closing.flatMap(namesInSyntax).flatMap(({ name, arity }) => index.find(name, owner, arity)?.type.name ?? [])
}

function factsOf(declared: DeclaredClass, { names }: Parameters): Partial<ClassType> {
  const { namespace, attributes, summary, outer } = declared
  const about = textOf(findAttribute(attributes, 'Api'), 'Description', 0)
  const description = about ?? textOf(findAttribute(attributes, 'Description'), '', 0) ?? summary
  const nestedIn = outer.at(-1)
  return {
    ...(namespace === '' ? {} : { namespace }),
    ...(description === undefined ? {} : { description }),
    ...(names.length === 0 ? {} : { parameters: names }),
    ...(declared.isAbstract ? { isAbstract: true } : {}),
    ...(declared.isInterface ? { isInterface: true } : {}),
    ...(nestedIn === undefined ? {} : { nestedIn }),
  }
}

function baseOf({ name, arguments: closing }: TypeReference & { kind: 'named' }): Partial<ClassType> {
  return closing === undefined ? { base: name } : { base: name, baseArguments: closing }
}

function entriesOf({ keys, values }: TypeReference & { kind: 'dictionary' }): NonNullable<ClassType['entries']> {
  return keys === undefined ? { values } : { keys, values }
}

/** What is ignored does not travel, nor does what a data contract does not name. */
function membersOf(
  declared: DeclaredClass,
  isContract: boolean,
  spelled: SpelledIn,
  reading: Reading,
): readonly Member[] {
  return declared.properties
    .filter(({ attributes }) => !ignoring.some((name) => findAttribute(attributes, name) !== undefined))
    .filter(({ attributes }) => !isContract || findAttribute(attributes, 'DataMember') !== undefined)
    .map((property) => readMember(property, spelled, reading))
}

const ignoring = ['IgnoreDataMember', 'JsonIgnore'] as const

function readMember(property: DeclaredProperty, spelled: SpelledIn, reading: Reading): Member {
  const { line, type: syntax } = property
  const place = `${spelled.place}.${property.name}`
  const type = resolveSyntax(syntax, { ...spelled, place, line })
  const isNullable = syntax.kind === 'named' && (syntax.isNullable || syntax.name === 'Nullable')
  const isParameter = type.kind === 'named' && spelled.parameters.has(type.name)
  const isValue = reading.index.isValueType(type)
  const nullable = isParameter ? isNullable && !reading.marksReferences : isNullable || !isValue
  const member = toMember(property, { type: withoutMark(type), nullable, jsonNames: reading.jsonNames })
  if (reading.marksReferences && isValue && !nullable && isDemanded(member)) {
    const message = `${place} must be there, which hides whether .NET can hold null in it: taken as printed.`
    reading.notes.push({ code: 'nullability-unknown', line, message })
    return { ...member, unknown: ['nullability'] }
  }
  return member
}

/** The member itself says whether it may be null. */
function withoutMark(type: TypeReference): TypeReference {
  if (type.kind !== 'scalar' && type.kind !== 'named') return type
  const { isNullable: _, ...rest } = type
  return rest
}

function isDemanded({ isRequired, validators = [] }: Member): boolean {
  return isRequired === true || validators.some((validator) => /^Not(?:Null|Empty)\b/.test(validator))
}
