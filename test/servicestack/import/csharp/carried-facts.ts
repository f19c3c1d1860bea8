/** The facts that C# source carries, each read once from a model and once from the ground truth. */

import type { ClassType, DataType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import type { TrueMember, TrueType, Truth } from './corpus.ts'

/** One kind of fact: what was read of it, and what is true, line by line. */
export interface CarriedFact {
  readonly name: string
  readonly read: (model: ServiceModel) => readonly string[]
  readonly want: (truth: Truth) => readonly string[]
}

/** Every fact that importing.md marks exact for /types/csharp. */
export const carriedFacts: readonly CarriedFact[] = [
  operations(
    'operation descriptions',
    ({ description }) => description,
    ({ description }) => description,
  ),
  operations(
    'routes and verbs',
    ({ routes }) => routes.map(({ path, verbs }) => `${verbs.join() || '*'} ${path}`).sort(),
    ({ routes }) => routes.map(({ path, verbs }) => `${verbs.join()} ${path}`).sort(),
  ),
  operations(
    'responses',
    ({ response }) => response && writeTypeText(response, simpleName),
    ({ response }) => response.type,
  ),
  {
    name: 'verb markers',
    read: ({ operations: all, types: known }) => all.map(({ name }) => line(name, markerOf(name, known))).sort(),
    want: ({ operations: all }) => all.map(({ name, marker }) => line(name, marker)).sort(),
  },
  types(
    'namespaces',
    ({ namespace }) => namespace,
    ({ namespace }) => namespace,
  ),
  types('kinds', kindOf, ({ kind }) => kind),
  types(
    'descriptions of types',
    ({ description }) => description,
    ({ description }) => description,
  ),
  classes(
    'number of type parameters',
    ({ parameters }) => parameters?.length,
    ({ genericArgs }) => genericArgs?.length,
  ),
  classes('base classes', baseOf, ({ base }) => base),
  classes(
    'own interfaces',
    (type) => type.implements?.filter((name) => !verbMarkers.has(name)).join() || undefined,
    ({ implements: interfaces }) => interfaces?.join(),
  ),
  classes(
    'nesting',
    ({ nestedIn }) => nestedIn,
    ({ nestedIn }) => nestedIn,
  ),
  classes(
    'data contracts',
    ({ dataContract }) => dataContract,
    ({ dataContract }) => dataContract,
  ),
  members(
    'wire names and their order',
    ({ name }) => name,
    ({ name }) => name,
  ),
  members(
    'property names',
    ({ property }) => property,
    ({ property }) => property,
  ),
  members(
    'nullable value types',
    ({ nullable }) => nullable,
    (member) => member.nullable || !member.valueType,
  ),
  members(
    'descriptions of members',
    ({ description }) => description,
    ({ description }) => description,
  ),
  members(
    'order in data contracts',
    ({ order }) => order,
    ({ order }) => order,
  ),
  members(
    'what must be there',
    ({ isRequired }) => isRequired,
    ({ declaredRequired }) => declaredRequired,
  ),
  members(
    'declared places',
    ({ place }) => place,
    ({ declaredIn }) => declaredIn,
  ),
  members(
    'validators',
    ({ validators }) => validators,
    ({ validate }) => validate,
  ),
  members(
    'documented names',
    ({ documentedName }) => documentedName,
    ({ apiMemberName }) => apiMemberName,
  ),
  members(
    'documented types',
    ({ documentedType }) => documentedType,
    ({ apiMemberDataType }) => apiMemberDataType,
  ),
  members(
    'types of members',
    ({ type }) => writeTypeText(type, simpleName),
    ({ type }) => type,
  ),
  enums(
    'enum names',
    (type) => type.names ?? type.values,
    (type) => type.members.map(({ name }) => name),
  ),
  enums(
    'enum numbers',
    (type) => type.numbers ?? type.values.map((_, at) => at),
    (type) => type.members.map(({ value }) => value),
  ),
  enums(
    'enum wire strings',
    (type) => type.values,
    (type) => type.members.map(({ wire }) => wire),
  ),
  enums(
    'flags',
    ({ isFlags }) => isFlags ?? false,
    ({ flags }) => flags,
  ),
]

function operations(
  name: string,
  read: (operation: ServiceModel['operations'][number]) => unknown,
  want: (operation: Truth['operations'][number]) => unknown,
): CarriedFact {
  return {
    name,
    read: (model) => model.operations.map((operation) => line(operation.name, read(operation))).sort(),
    want: (truth) => truth.operations.map((operation) => line(operation.name, want(operation))).sort(),
  }
}

function types(name: string, read: (type: DataType) => unknown, want: (type: TrueType) => unknown): CarriedFact {
  return {
    name,
    read: (model) => model.types.map((type) => line(pathOf(type), read(type))).sort(),
    want: (truth) =>
      trueTypes(truth)
        .map((type) => line(pathOf(type), want(type)))
        .sort(),
  }
}

function classes(name: string, read: (type: ClassType) => unknown, want: (type: TrueType) => unknown): CarriedFact {
  return types(name, (type) => (type.kind === 'class' ? read(type) : undefined), want)
}

function enums(
  name: string,
  read: (type: DataType & { kind: 'enum' }) => unknown,
  want: (type: TrueType) => unknown,
): CarriedFact {
  return types(
    name,
    (type) => (type.kind === 'enum' ? read(type) : undefined),
    (type) => (type.kind === 'enum' ? want(type) : undefined),
  )
}

/** The members of a class stay in their order. */
function members(name: string, read: (member: Member) => unknown, want: (member: TrueMember) => unknown): CarriedFact {
  const tell = (of: readonly { readonly name: string }[], facts: readonly unknown[]) =>
    of.map((member, at) => line(member.name, facts[at]))
  return classes(
    name,
    (type) => tell(type.members, type.members.map(read)),
    (type) => (type.kind === 'enum' ? undefined : tell(type.members, type.members.map(want))),
  )
}

function line(name: string, fact: unknown): string {
  return `${name}: ${JSON.stringify(fact ?? null)}`
}

function trueTypes({ types, operations }: Truth): readonly TrueType[] {
  return [...types, ...operations.map(({ request }) => request)]
}

function pathOf({ name, namespace = '' }: { readonly name: string; readonly namespace?: string }): string {
  return `${namespace}.${name.slice(name.lastIndexOf('.') + 1)}`
}

const verbMarkers = new Set(['IGet', 'IPost', 'IPut', 'IDelete', 'IPatch', 'IOptions'])

/** Of a request, its own marker or that of its base. */
function markerOf(name: string, known: readonly DataType[]): string | undefined {
  const type = known.find((candidate) => candidate.name === name)
  if (type?.kind !== 'class') return undefined
  return type.implements?.find((found) => verbMarkers.has(found)) ?? (type.base && markerOf(type.base, known))
}

/** model.json spells types by their simple names. */
function simpleName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}

function kindOf(type: DataType): string {
  return type.kind === 'class' && type.isInterface ? 'interface' : type.kind
}

function baseOf({ base, baseArguments, entries }: ClassType): string | undefined {
  if (entries !== undefined) return writeTypeText({ kind: 'dictionary', ...entries })
  if (base === undefined || baseArguments === undefined) return base
  return writeTypeText({ kind: 'named', name: base, arguments: baseArguments })
}
