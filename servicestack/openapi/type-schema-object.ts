/** Writes and reads the Schema Objects of classes and enums: OpenAPI 3.1, sections 4.8.7 and 4.8.24. */

import type { ClassType, DataType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import { jsonPointer } from './json-pointer.ts'
import type { Place } from './place.ts'
import {
  type ReferenceSchema,
  readMemberSchema,
  readReferenceName,
  type SchemaObject,
  writeMemberSchema,
  writeReference,
} from './schema-object.ts'
import { isWritableMemberName, refuseName } from './writable-name.ts'

/** The schema of a type of the model. */
export type TypeSchemaObject = EnumSchema | ClassSchema | DerivedClassSchema

/** An enum by its names. */
export interface EnumSchema {
  readonly description?: string
  readonly type: 'string'
  readonly enum: readonly string[]
}

/** A class and its own members in order. */
export interface ClassSchema {
  readonly description?: string
  readonly type: 'object'
  readonly properties: Readonly<Record<string, SchemaObject>>
  readonly required?: readonly string[]
  /** Marks types that ServiceStack declares, not the API. */
  readonly 'x-servicestack'?: { readonly framework: true }
}

/** A class with a base. ServiceStack serialises the second part, its own members, before the base's. */
export interface DerivedClassSchema {
  readonly description?: string
  readonly allOf: readonly [ReferenceSchema, ClassSchema]
}

/** Returns the schema of a type; `isAnswered` types are written by the server, which always writes value types. */
export function writeTypeSchema(type: DataType, isAnswered: boolean): TypeSchemaObject {
  const described = type.description === undefined ? {} : { description: type.description }
  if (type.kind === 'enum') return { ...described, type: 'string', enum: type.values }
  if (type.base === undefined) return { ...described, ...writeClass(type, isAnswered) }
  return { ...described, allOf: [writeReference(type.base), writeClass(type, isAnswered)] }
}

/** Returns the schema of a type that ServiceStack declares itself, marked so that the reader leaves it out. */
export function writeFrameworkSchema(type: ClassType): ClassSchema {
  const described = type.description === undefined ? {} : { description: type.description }
  return { ...described, ...writeClass(type, false), 'x-servicestack': { framework: true } }
}

/** Tells whether a schema is of a type that ServiceStack declares itself. */
export function isFrameworkSchema(schema: Place): boolean {
  return schema.member('x-servicestack').member('framework').value === true
}

/** Returns the type of a schema. */
export function readTypeSchema(name: string, schema: Place): DataType {
  const description = schema.member('description').optionalText()
  const described = description === undefined ? {} : { description }
  const values = schema.member('enum')
  if (!values.isAbsent()) return { kind: 'enum', name, ...described, values: values.texts() }
  const allOf = schema.member('allOf')
  if (allOf.isAbsent()) return { kind: 'class', name, ...described, members: readMembers(schema) }
  const base = readReferenceName(allOf.item(0))
  return { kind: 'class', name, ...described, base, members: readMembers(allOf.item(1)) }
}

function writeClass({ name, members }: ClassType, isAnswered: boolean): ClassSchema {
  for (const member of members) {
    if (!isWritableMemberName(member.name))
      throw refuseName(jsonPointer('components', 'schemas', name, 'properties'), member.name)
  }
  const required = members.filter((member) => !member.nullable).map((member) => member.name)
  return {
    type: 'object',
    properties: Object.fromEntries(members.map((member) => [member.name, writeMemberSchema(member)])),
    ...(isAnswered && required.length > 0 ? { required } : {}),
  }
}

function readMembers(schema: Place): readonly Member[] {
  const properties = schema.member('properties').optionalMembers()
  return properties.map(([name, property]) => ({ name, ...readMemberSchema(property) }))
}
