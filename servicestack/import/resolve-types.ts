/** Turns declarations into the types of a model, keeping only what the request and the response reach. */

import type { DataType } from '#servicestack/model/data-type.ts'
import { frameworkTypes } from '#servicestack/model/framework-types.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { DeclaredClass, DeclaredMember, DeclaredType, NamedType } from './typescript/declaration.ts'
import { type DictionaryClass, dictionaryClass } from './typescript/dictionary-class.ts'
import { frameworkType } from './framework-type.ts'
import type { ImportNote } from './import-note.ts'
import type { DeclarationIndex } from './typescript/index-declarations.ts'
import { noteLeftOut } from './note-left-out.ts'

/** The model's types in page order, the response as a reference into them, and what was decided on the way. */
export interface TypesResolved {
  readonly types: readonly DataType[]
  readonly response?: TypeReference
  readonly notes: readonly ImportNote[]
}

/** Resolves everything that the request DTO and the response, if there is one, reach. */
export function resolveTypes(
  index: DeclarationIndex,
  request: string,
  answer: DeclaredType | undefined,
): TypesResolved {
  const work: Work = { index, reached: new Map(), seenThrough: new Set(), notes: [], waiting: [request] }
  const response = answer === undefined ? undefined : resolve(answer, outside, work)
  for (let name = work.waiting.shift(); name !== undefined; name = work.waiting.shift()) visit(name, work)
  const printed = [...index.keys()].flatMap((name) => work.reached.get(name) ?? [])
  const unprinted = [...work.reached].flatMap(([name, type]) => (index.has(name) ? [] : [type]))
  const idle = [...index.values()].filter(({ name }) => !work.reached.has(name) && !work.seenThrough.has(name))
  return {
    types: [...printed, ...unprinted],
    ...(response === undefined ? {} : { response }),
    notes: [...work.notes, ...idle.map((declaration) => noteLeftOut(declaration, index))],
  }
}

/** What one resolving keeps while it runs. */
interface Work {
  readonly index: DeclarationIndex
  readonly reached: Map<string, DataType>
  /** Declarations that are reached without becoming a type: dictionary classes and flags. */
  readonly seenThrough: Set<string>
  readonly notes: ImportNote[]
  readonly waiting: string[]
}

/** Where a type is written. */
interface Context {
  readonly owner: string
  readonly member?: string
  readonly line?: number
  /** Type parameters of the owner: a generic class is one type of the model, so they stand for nothing known. */
  readonly parameters: readonly string[]
  /** Dictionary classes being seen through, for one may hold itself. */
  readonly unfolding: readonly string[]
}

const outside: Context = { owner: 'The response', parameters: [], unfolding: [] }

function visit(name: string, work: Work): void {
  const declaration = work.index.get(name)
  if (work.reached.has(name) || declaration === undefined) return
  if (declaration.kind === 'enum') {
    const { kind, values, description } = declaration
    work.reached.set(name, { kind, name, ...(description === undefined ? {} : { description }), values })
  }
  if (declaration.kind === 'class') work.reached.set(name, resolveClass(declaration, work))
}

function resolveClass(declaration: DeclaredClass, work: Work): DataType {
  const { kind, name, description, parameters } = declaration
  const base = resolveBase(declaration, work)
  return {
    kind,
    name,
    ...(description === undefined ? {} : { description }),
    ...(base === undefined ? {} : { base }),
    members: declaration.members.map((member) =>
      resolveMember(member, { owner: name, parameters, unfolding: [] }, work),
    ),
  }
}

function resolveBase({ name, line, base }: DeclaredClass, work: Work): string | undefined {
  if (base === undefined) return undefined
  if (work.index.get(base.name)?.kind === 'class') {
    work.waiting.push(base.name)
    return base.name
  }
  const message = `${name} extends ${base.name}, which the page does not print: inherited members are left out.`
  work.notes.push({ code: 'type-missing', line, message })
  return undefined
}

function resolveMember(member: DeclaredMember, context: Context, work: Work): Member {
  const { name, description, line, isOptional } = member
  const type = resolve(member.type, { ...context, line, member: name }, work)
  return {
    name,
    ...(description === undefined ? {} : { description }),
    type,
    nullable: isOptional || !isValueType(type, work),
  }
}

/** .NET's value types, which always hold something: booleans, numbers and enums. */
function isValueType(type: TypeReference, work: Work): boolean {
  if (type.kind === 'scalar') return type.scalar !== 'string'
  return type.kind === 'named' && work.index.get(type.name)?.kind === 'enum'
}

function resolve(type: DeclaredType, context: Context, work: Work): TypeReference {
  switch (type.kind) {
    case 'scalar':
      return type
    case 'list':
      return { kind: 'list', items: resolve(type.items, context, work) }
    case 'dictionary':
      return { kind: 'dictionary', values: resolve(type.values, context, work) }
    case 'opaque':
      return asString(type.text, 'which is no type that a DTO can spell out', context, work)
    case 'named':
      return resolveNamed(type, context, work)
  }
}

function resolveNamed(type: NamedType, context: Context, work: Work): TypeReference {
  const { name } = type
  if (context.parameters.includes(name)) return asString(name, 'which is a type parameter', context, work)
  const declaration = work.index.get(name)
  if (declaration === undefined) return resolveUnprinted(name, context, work)
  const dictionary = dictionaryClass(work.index, type)
  if (dictionary !== undefined) return unfold(name, dictionary, context, work)
  if (declaration.kind === 'enum' && declaration.isFlags) return asNumber(name, context, work)
  work.waiting.push(name)
  return { kind: 'named', name }
}

function unfold(name: string, { values, through }: DictionaryClass, context: Context, work: Work): TypeReference {
  for (const seen of through) work.seenThrough.add(seen)
  const holdsItself = context.unfolding.includes(name)
  const inside = { ...context, unfolding: [...context.unfolding, name] }
  return {
    kind: 'dictionary',
    values: holdsItself
      ? asString(name, 'which is a dictionary that holds itself', context, work)
      : resolve(values, inside, work),
  }
}

function asNumber(name: string, context: Context, work: Work): TypeReference {
  if (!work.seenThrough.has(name)) {
    const message = `${name} is a flags enum, which travels as a number: its members are numbers.`
    work.notes.push({ code: 'flags-are-numbers', message, ...lineIn(context) })
  }
  work.seenThrough.add(name)
  return { kind: 'scalar', scalar: 'number' }
}

/** A type that the page names without printing it: the framework's own, or one that nobody knows. */
function resolveUnprinted(name: string, context: Context, work: Work): TypeReference {
  if (!frameworkTypes.some((type) => type.name === name)) {
    return asString(name, 'which the page does not print', context, work)
  }
  if (!work.reached.has(name)) {
    for (const type of frameworkType(name, context.member ?? name)) addFrameworkType(type, work)
    const message = `${name} is ServiceStack's own type, printed on no page: added as the framework declares it.`
    work.notes.push({ code: 'type-from-framework', message, ...lineIn(context) })
  }
  return { kind: 'named', name }
}

function addFrameworkType(type: DataType, work: Work): void {
  if (work.index.has(type.name)) work.waiting.push(type.name)
  else work.reached.set(type.name, type)
}

function asString(text: string, why: string, context: Context, work: Work): TypeReference {
  const place = context.member === undefined ? context.owner : `${context.owner}.${context.member}`
  const message = `${place} holds ${text}, ${why}: treated as a string.`
  work.notes.push({ code: 'type-missing', message, ...lineIn(context) })
  return { kind: 'scalar', scalar: 'string' }
}

function lineIn(context: Context): { readonly line?: number } {
  return context.line === undefined ? {} : { line: context.line }
}
