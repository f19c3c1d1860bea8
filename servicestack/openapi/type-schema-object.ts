/** Writes and reads the Schema Objects of classes and enums: OpenAPI 3.1, sections 4.8.7 and 4.8.24. */

import type { ClassType, DataType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import { jsonPointer } from './json-pointer.ts'
import { memberResidual, type PropertySpelling, withMemberResidual } from './member-facts.ts'
import { Place } from './place.ts'
import type { Residual } from './residual.ts'
import {
  type ReferenceSchema,
  readMemberSchema,
  readReferenceName,
  type SchemaObject,
  writeMemberSchema,
  writeReference,
} from './schema-object.ts'
import { typeResidual, withTypeResidual } from './type-facts.ts'
import { isWritableMemberName, refuseName } from './writable-name.ts'

/** The schema of a type of the model. */
export type TypeSchemaObject = EnumSchema | ClassSchema | DerivedClassSchema

/** What OpenAPI has no words for; `framework` marks types that ServiceStack declares, `closes` those made of a generic one. */
type Extension = { readonly framework: true } | { readonly closes: string } | Residual

/** An enum by its names; one of flags travels as a number. */
export interface EnumSchema {
  readonly description?: string
  readonly type: 'string' | 'integer'
  readonly enum?: readonly string[]
  readonly 'x-servicestack'?: Extension
}

/** A class and its own members in order. */
export interface ClassSchema {
  readonly description?: string
  readonly type: 'object'
  readonly properties: Readonly<Record<string, SchemaObject>>
  readonly required?: readonly string[]
  readonly 'x-servicestack'?: Extension
}

/** A class with a base. ServiceStack serialises the second part, its own members, before the base's. */
export interface DerivedClassSchema {
  readonly description?: string
  readonly allOf: readonly [ReferenceSchema, ClassSchema]
  readonly 'x-servicestack'?: Extension
}

/** A type as the wire has it, and as the model has it: the same but for generics and dictionary classes. */
export interface TypeTelling {
  readonly closed: DataType
  readonly whole: DataType
  /** True for a type that the server writes, which always writes value types. */
  readonly isAnswered: boolean
  readonly spelling: PropertySpelling
}

/** Returns the schema of a type. */
export function writeTypeSchema({ closed, whole, isAnswered, spelling }: TypeTelling): TypeSchemaObject {
  const members = whole.kind === 'class' ? whole.members : []
  const plain = writePlain(closed, isAnswered, (member, at) => {
    const told = { name: member.name, ...readMemberSchema(new Place(writeMemberSchema(member))) }
    return memberResidual(told, members[at] ?? member, spelling)
  })
  const rest = typeResidual(readPlain(closed.name, new Place(plain)), whole)
  return rest === undefined ? plain : { ...plain, 'x-servicestack': rest }
}

/** Returns the schema of a type that the model does not hold as such, marked so that the reader leaves it out. */
export function writeMarkedSchema(type: ClassType, isAnswered: boolean, mark: Extension): TypeSchemaObject {
  return { ...writePlain(type, isAnswered, () => undefined), 'x-servicestack': mark }
}

/** Tells whether a schema is of a type that the model does not hold as such. */
export function isMarkedSchema(schema: Place): boolean {
  const extension = schema.member('x-servicestack')
  return extension.member('framework').value === true || !extension.member('closes').isAbsent()
}

/** Returns the type of a schema. */
export function readTypeSchema(name: string, schema: Place, spelling: PropertySpelling): DataType {
  const plain = readPlain(name, schema)
  const own = schema.member('allOf').isAbsent() ? schema : schema.member('allOf').item(1)
  const whole =
    plain.kind === 'enum'
      ? plain
      : {
          ...plain,
          members: plain.members.map((member) => {
            const extension = own.member('properties').member(member.name).member('x-servicestack')
            return withMemberResidual(member, extension, spelling)
          }),
        }
  const extension = schema.member('x-servicestack')
  if (extension.isAbsent()) return whole
  const rest = Object.fromEntries(extension.members().map(([key, place]) => [key, place.value]))
  return withTypeResidual(whole, rest, extension.pointer)
}

function writePlain(
  type: DataType,
  isAnswered: boolean,
  residualOf: (member: Member, at: number) => Residual | undefined,
): TypeSchemaObject {
  const described = type.description === undefined ? {} : { description: type.description }
  if (type.kind === 'enum') {
    return type.isFlags ? { ...described, type: 'integer' } : { ...described, type: 'string', enum: type.values }
  }
  const own = writeClass(type, isAnswered, residualOf)
  return type.base === undefined ? { ...described, ...own } : { ...described, allOf: [writeReference(type.base), own] }
}

function readPlain(name: string, schema: Place): DataType {
  const description = schema.member('description').optionalText()
  const described = description === undefined ? {} : { description }
  const values = schema.member('enum')
  if (!values.isAbsent()) return { kind: 'enum', name, ...described, values: values.texts() }
  const allOf = schema.member('allOf')
  if (allOf.isAbsent()) return { kind: 'class', name, ...described, members: readMembers(schema) }
  const base = readReferenceName(allOf.item(0))
  return { kind: 'class', name, ...described, base, members: readMembers(allOf.item(1)) }
}

function writeClass(
  { name, members }: ClassType,
  isAnswered: boolean,
  residualOf: (member: Member, at: number) => Residual | undefined,
): ClassSchema {
  for (const member of members) {
    if (!isWritableMemberName(member.name))
      throw refuseName(jsonPointer('components', 'schemas', name, 'properties'), member.name)
  }
  const required = members.filter((member) => !member.nullable).map((member) => member.name)
  const properties = members.map((member, at) => {
    const rest = residualOf(member, at)
    const schema = writeMemberSchema(member)
    return [member.name, rest === undefined ? schema : { ...schema, 'x-servicestack': rest }] as const
  })
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(isAnswered && required.length > 0 ? { required } : {}),
  }
}

function readMembers(schema: Place): readonly Member[] {
  const properties = schema.member('properties').optionalMembers()
  return properties.map(([name, property]) => ({ name, ...readMemberSchema(property) }))
}
