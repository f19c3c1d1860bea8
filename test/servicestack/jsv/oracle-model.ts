/** The types of the recorded vectors as a model. */

import { readFileSync } from 'node:fs'
import type { ClassType, EnumType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { Scalar, TypeReference } from '#servicestack/model/type-reference.ts'

/** A member as the recordings describe it. */
export interface RecordedMember {
  readonly name: string
  readonly clr: string
  readonly type: string
  readonly nullable: boolean
  readonly order?: number
  readonly ignored?: boolean
  readonly readOnly?: boolean
}

interface RecordedTypes {
  readonly classes: Readonly<
    Record<string, { clr: string; base: string | null; abstract?: boolean; members: readonly RecordedMember[] }>
  >
  readonly enums: Readonly<
    Record<string, { flags: boolean; members: readonly { name: string; value: number; wire?: string }[] }>
  >
}

/** As recorded. */
export const recordedTypes: RecordedTypes = JSON.parse(
  readFileSync(new URL('./fixtures/oracle-types.json', import.meta.url), 'utf8'),
)

const runtimeAccess: Readonly<Record<string, 'DataContract' | 'Serializable'>> = {
  Circle: 'DataContract',
  Ordered: 'DataContract',
  Dog: 'Serializable',
}

const scalars = new Map<string, Scalar>([
  ...(['string', 'sbyte', 'byte', 'short', 'ushort', 'int', 'uint', 'long', 'ulong', 'float', 'double'] as const).map(
    (name) => [name, name] as const,
  ),
  ...(['decimal', 'char', 'DateTime', 'DateTimeOffset', 'TimeSpan', 'Guid', 'Uri', 'object'] as const).map(
    (name) => [name, name] as const,
  ),
  ['bool', 'boolean'],
  ['byte[]', 'bytes'],
])

/** Every recorded class and enum. */
export const oracleModel: ServiceModel = {
  title: 'Recorded',
  operations: [],
  types: [...Object.keys(recordedTypes.classes).map(classType), ...Object.keys(recordedTypes.enums).map(enumType)],
}

function classType(name: string): ClassType {
  const recorded = recordedTypes.classes[name]
  const access = runtimeAccess[name]
  return {
    kind: 'class',
    name,
    ...(recorded?.base && { base: recorded.base }),
    ...(recorded?.abstract && { isAbstract: true }),
    runtimeName: recorded?.clr ?? '',
    ...(access && { runtimeAccess: access }),
    members: [...(name === 'Shape' ? [] : (recorded?.members ?? [])), ...unmarked(name)]
      .filter(({ ignored }) => !ignored)
      .map(member),
  }
}

/** A class with a data contract leaves out what its base does not mark, so that Shape keeps its members for Square. */
function unmarked(name: string): readonly RecordedMember[] {
  return name === 'Square' ? (recordedTypes.classes['Shape']?.members ?? []) : []
}

function member({ name, type, nullable, order, readOnly }: RecordedMember): Member {
  return {
    name,
    type: referenceTo(type),
    nullable,
    ...(order !== undefined && { order }),
    ...(readOnly && { isReadOnly: true }),
  }
}

function enumType(name: string): EnumType {
  const recorded = recordedTypes.enums[name]
  const members = recorded?.members ?? []
  return {
    kind: 'enum',
    name,
    values: members.map(({ name, wire }) => wire ?? name),
    names: members.map(({ name }) => name),
    numbers: members.map(({ value }) => value),
    ...(recorded?.flags && { isFlags: true }),
  }
}

/** Reads a type as C# spells it. */
export function referenceTo(type: string): TypeReference {
  const scalar = scalars.get(type)
  if (scalar) return { kind: 'scalar', scalar }
  if (type.endsWith('?')) return { ...referenceTo(type.slice(0, -1)), isNullable: true } as TypeReference
  if (type.endsWith('[]')) return { kind: 'list', items: referenceTo(type.slice(0, -2)), isArray: true }
  const [, list] = /^List<(.*)>$/.exec(type) ?? []
  if (list !== undefined) return { kind: 'list', items: referenceTo(list) }
  const [, keys, values] = /^Dictionary<([^,<>]*),(.*)>$/.exec(type) ?? []
  if (keys === undefined || values === undefined) return { kind: 'named', name: type }
  const reference: TypeReference = { kind: 'dictionary', values: referenceTo(values) }
  return keys === 'string' ? reference : { ...reference, keys: referenceTo(keys) }
}
