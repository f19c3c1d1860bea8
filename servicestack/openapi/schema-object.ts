/** Writes and reads the Schema Object for what a member, an item or a body may hold: OpenAPI 3.1, section 4.8.24. */

import type { Member } from '#servicestack/model/member.ts'
import type { Scalar, TypeReference } from '#servicestack/model/type-reference.ts'
import { OpenApiError } from './openapi-error.ts'
import type { Place } from './place.ts'

/** The schema of a value; classes and enums have schemas of their own and are referred to. */
export type SchemaObject =
  | ReferenceSchema
  | { readonly description?: string; readonly oneOf: readonly [ReferenceSchema, { readonly type: 'null' }] }
  | { readonly description?: string; readonly type: OrNull<JsonScalar> }
  | { readonly description?: string; readonly type: OrNull<'array'>; readonly items: SchemaObject }
  | { readonly description?: string; readonly type: OrNull<'object'>; readonly additionalProperties: SchemaObject }

/** A reference; unlike 3.0, OpenAPI 3.1 lets a description stand beside it. */
export interface ReferenceSchema {
  readonly description?: string
  readonly $ref: string
}

/** The scalars of a model that a schema tells apart. */
type JsonScalar = 'string' | 'boolean' | 'number'

/** A JSON type, alone or with null. */
export type OrNull<Type extends string> = Type | readonly [Type, 'null']

const schemas = '#/components/schemas/'

/** Returns the schema of a value that is there. */
export function writeSchema(reference: TypeReference): SchemaObject {
  return writeValue(reference, false, undefined)
}

/** Returns the schema of a member: its description, its type, and whether it may be null. */
export function writeMemberSchema(member: Member): SchemaObject {
  return writeValue(member.type, member.nullable, member.description)
}

/** Returns the reference to a type of the model. */
export function writeReference(name: string): ReferenceSchema {
  return { $ref: `${schemas}${name}` }
}

/** Returns the reference to one property of a class without a base. */
export function writePropertyReference(type: string, member: string): ReferenceSchema {
  return { $ref: `${schemas}${type}/properties/${member}` }
}

/** Returns what a schema says about a value. */
export function readSchema(schema: Place): TypeReference {
  return readMemberSchema(schema).type
}

/** Returns what a property's schema says about a member, apart from its name. */
export function readMemberSchema(schema: Place): Omit<Member, 'name'> {
  const description = schema.member('description').optionalText()
  const described = description === undefined ? {} : { description }
  const oneOf = schema.member('oneOf')
  if (!oneOf.isAbsent()) return { ...described, type: readAlternatives(oneOf), nullable: true }
  if (!schema.member('$ref').isAbsent()) return { ...described, type: readReference(schema), nullable: false }
  const { type, nullable } = readJsonType(schema.member('type'))
  return { ...described, type: readTyped(type, schema), nullable }
}

/** Returns the name of the type that a reference leads to. */
export function readReferenceName(schema: Place): string {
  const place = schema.member('$ref')
  const pointer = place.text()
  if (pointer.startsWith(schemas) && !pointer.slice(schemas.length).includes('/')) return pointer.slice(schemas.length)
  const whatToDo = 'Refer to #/components/schemas/<Name>.'
  throw new OpenApiError('dangling-reference', place.pointer, `${pointer} is no schema of this document.`, whatToDo)
}

function writeValue(reference: TypeReference, nullable: boolean, description: string | undefined): SchemaObject {
  const described = description === undefined ? {} : { description }
  switch (reference.kind) {
    case 'scalar':
      return { ...described, type: orNull(jsonScalar(reference.scalar), nullable) }
    case 'list':
      return { ...described, type: orNull('array', nullable), items: writeSchema(reference.items) }
    case 'dictionary':
      return { ...described, type: orNull('object', nullable), additionalProperties: writeSchema(reference.values) }
    case 'named':
      return nullable
        ? { ...described, oneOf: [writeReference(reference.name), { type: 'null' }] }
        : { ...described, ...writeReference(reference.name) }
  }
}

/** A model may name types of .NET that no page prints; written as a JSON type they would not read back. */
function jsonScalar(scalar: Scalar): JsonScalar {
  if (scalar === 'string' || scalar === 'boolean' || scalar === 'number') return scalar
  const why = `it has no type that reads back as .NET's ${scalar}.`
  throw new OpenApiError('unknown-schema', '', why, 'Write string, boolean or number in the model.')
}

function orNull<Type extends string>(type: Type, nullable: boolean): OrNull<Type> {
  return nullable ? [type, 'null'] : type
}

function readAlternatives(oneOf: Place): TypeReference {
  const [reference, nothing, ...others] = oneOf.items()
  if (reference !== undefined && nothing?.member('type').value === 'null' && others.length === 0) {
    return readReference(reference)
  }
  throw unknownSchema(oneOf, 'A ServiceStack member is one type, or that type and null.')
}

function readReference(schema: Place): TypeReference {
  return { kind: 'named', name: readReferenceName(schema) }
}

function readJsonType(type: Place): { type: string; nullable: boolean } {
  if (!Array.isArray(type.value)) return { type: type.text(), nullable: false }
  const [name, nothing, ...others] = type.texts()
  if (name !== undefined && nothing === 'null' && others.length === 0) return { type: name, nullable: true }
  throw unknownSchema(type, 'A ServiceStack member is one type, or that type and null.')
}

function readTyped(type: string, schema: Place): TypeReference {
  switch (type) {
    case 'string':
    case 'boolean':
    case 'number':
      return { kind: 'scalar', scalar: type }
    case 'integer':
      return { kind: 'scalar', scalar: 'number' }
    case 'array':
      return { kind: 'list', items: readSchema(schema.member('items')) }
    case 'object':
      return { kind: 'dictionary', values: readSchema(schema.member('additionalProperties')) }
    default:
      throw unknownSchema(schema.member('type'), 'Write string, boolean, number, array or object.')
  }
}

function unknownSchema(place: Place, whatToDo: string): OpenApiError {
  return new OpenApiError(
    'unknown-schema',
    place.pointer,
    'this is no schema that a ServiceStack member has.',
    whatToDo,
  )
}
