/** Writes and reads `x-servicestack` at the root of a document: what is said of the model as a whole. */

import type { ClassType, DataType } from '#servicestack/model/data-type.ts'
import { facts as factKinds } from '#servicestack/model/fact.ts'
import type { JsonNames, ServiceModel } from '#servicestack/model/service-model.ts'
import type { Draft } from './draft.ts'
import { memberFacts, type PropertySpelling, withMemberResidual } from './member-facts.ts'
import { OpenApiError } from './openapi-error.ts'
import type { PathsObject } from './paths-object.ts'
import type { Place } from './place.ts'
import type { Residual } from './residual.ts'
import { typeFacts, withTypeResidual } from './type-facts.ts'

/** Each part only where the rest of the document would not read back the same. */
export interface ModelExtension {
  /** The order of the operations. */
  readonly operations?: readonly string[]
  readonly jsonNames?: JsonNames
  /** How properties of C# are called where a member says nothing of its own. */
  readonly properties?: PropertySpelling
  readonly unknown?: readonly string[]
  /** Types that no schema can hold: generic classes, and classes that are dictionaries. */
  readonly types?: Readonly<Record<string, Residual>>
  /** The order of all types. */
  readonly order?: readonly string[]
}

/** Returns the extension of a model whose paths and schemas are written already. */
export function writeModelExtension({ model, whole, spelling }: Draft, paths: PathsObject): ModelExtension {
  const schemas = new Set(model.types.map(({ name }) => name))
  const others = whole.types.filter(({ name }) => !schemas.has(name))
  const names = whole.types.map(({ name }) => name)
  const own = new Set(names)
  const order = [...[...schemas].filter((name) => own.has(name)), ...others.map(({ name }) => name)]
  return {
    ...writeOrder(whole, paths),
    ...(whole.jsonNames === undefined ? {} : { jsonNames: whole.jsonNames }),
    ...(spelling === 'untold' ? {} : { properties: spelling }),
    ...(whole.unknown === undefined ? {} : { unknown: whole.unknown }),
    ...(others.length === 0
      ? {}
      : { types: Object.fromEntries(others.map((type) => [type.name, wholeType(type, spelling)])) }),
    ...(order.join() === names.join() ? {} : { order: names }),
  }
}

/** Operations that share paths may be told in another order than the model's. */
function writeOrder(model: ServiceModel, paths: PathsObject): Pick<ModelExtension, 'operations'> {
  const operations = model.operations.map(({ name }) => name)
  const parts = Object.values(paths).flatMap((item) => Object.values(item))
  const told = [...new Set(parts.map((part) => part['x-servicestack'].operation))]
  return told.join() === operations.join() ? {} : { operations }
}

function wholeType(type: DataType, spelling: PropertySpelling): Residual {
  if (type.kind === 'enum') return { ...typeFacts(type) }
  const members = type.members.map((member) => [member.name, { ...memberFacts(member, spelling) }])
  return { ...typeFacts(type), members: Object.fromEntries(members) }
}

/** What the extension says of the model. */
export interface ModelTelling extends Pick<ServiceModel, 'jsonNames' | 'unknown'> {
  readonly spelling: PropertySpelling
  readonly operations: readonly string[]
  readonly types: readonly DataType[]
  readonly order: readonly string[]
}

/** Returns what the extension at the root of a document says. */
export function readModelExtension(extension: Place): ModelTelling {
  const spelling = oneOf(extension.member('properties'), ['capitalised', 'as-is', 'untold']) ?? 'untold'
  const jsonNames = oneOf(extension.member('jsonNames'), ['camelCase', 'PascalCase'])
  const unknown = new Set(extension.member('unknown').texts())
  const types = extension.member('types').optionalMembers()
  return {
    spelling,
    ...(jsonNames === undefined ? {} : { jsonNames }),
    ...(extension.member('unknown').isAbsent() ? {} : { unknown: factKinds.filter((kind) => unknown.has(kind)) }),
    operations: extension.member('operations').texts(),
    types: types.map(([name, place]) => readWholeType(name, place, spelling)),
    order: extension.member('order').texts(),
  }
}

function readWholeType(name: string, place: Place, spelling: PropertySpelling): DataType {
  const members = place
    .member('members')
    .optionalMembers()
    .map(([member, facts]) => {
      const plain = { name: member, type: { kind: 'scalar', scalar: 'object' }, nullable: false } as const
      return withMemberResidual(plain, facts, spelling)
    })
  const plain: ClassType = { kind: 'class', name, members }
  const facts = place.members().filter(([key]) => key !== 'members')
  return withTypeResidual(plain, Object.fromEntries(facts.map(([key, fact]) => [key, fact.value])), place.pointer)
}

function oneOf<Text extends string>(place: Place, known: readonly Text[]): Text | undefined {
  const text = place.optionalText()
  if (text === undefined) return undefined
  const found = known.find((one) => one === text)
  if (found !== undefined) return found
  throw new OpenApiError(
    'wrong-type',
    place.pointer,
    `${text} is nothing that it can be.`,
    `Write ${known.join(' or ')}.`,
  )
}
