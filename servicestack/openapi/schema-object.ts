/** Writes and reads the Schema Object for what a member, an item or a body may hold: OpenAPI 3.1, section 4.8.24. */

import type { Member, MemberRules } from '#servicestack/model/member.ts'
import type { Scalar, TypeReference } from '#servicestack/model/type-reference.ts'
import { OpenApiError } from './openapi-error.ts'
import type { Place } from './place.ts'
import type { Residual } from './residual.ts'
import { type ScalarSchema, scalarOf, scalarSchema } from './scalar-schema.ts'
import { componentName, typeNameOf } from './writable-name.ts'

/** The schema of a value; classes and enums have schemas of their own and are referred to. */
export type SchemaObject = Described &
  (
    | ReferenceSchema
    | { readonly oneOf: readonly [SchemaObject, { readonly type: 'null' }] | readonly [SchemaObject] }
    | ScalarObject
    | { readonly type: OrNull<'array'>; readonly items: SchemaObject }
    | { readonly type: OrNull<'object'>; readonly additionalProperties: SchemaObject }
    | Record<never, never>
  )

/** What every schema of a member may say beside its type; an `x-servicestack` holds what OpenAPI has no words for. */
interface Described {
  readonly description?: string
  readonly 'x-servicestack'?: Residual
}

/** A scalar, and what its values must keep to. */
interface ScalarObject {
  readonly type: OrNull<ScalarSchema['type']>
  readonly format?: NonNullable<ScalarSchema['format']>
  readonly enum?: readonly (string | null)[]
  readonly minimum?: number
  readonly maximum?: number
}

/** A reference; unlike 3.0, OpenAPI 3.1 lets a description stand beside it. */
export interface ReferenceSchema {
  readonly description?: string
  readonly $ref: string
}

/** A JSON type, alone or with null. */
export type OrNull<Type extends string> = Type | readonly [Type, 'null']

const schemas = '#/components/schemas/'

/** Returns the schema of a value that is there. */
export function writeSchema(reference: TypeReference): SchemaObject {
  return writeValue(reference, isNullable(reference))
}

/** Returns the schema of a member: its description, its type, and whether it may be null. */
export function writeMemberSchema({ name, description, ...member }: Member): SchemaObject {
  return {
    ...(description === undefined ? {} : { description }),
    ...(name === 'constructor' ? writeApart(member) : writeRuled(member)),
  }
}

function writeRuled({ type, nullable, ...rules }: Omit<Member, 'name' | 'description'>): SchemaObject {
  return {
    ...writeValue(type, nullable),
    ...(type.kind === 'scalar' ? writeRules(type.scalar, nullable, rules) : {}),
  }
}

/**
 * Generators that look members up in plain objects find a function under this name and take the schema for its result,
 * which must not have a type then.
 */
function writeApart(member: Omit<Member, 'name' | 'description'>): SchemaObject {
  const schema = writeRuled({ ...member, nullable: false })
  if (!('type' in schema)) return writeRuled(member)
  return { oneOf: member.nullable ? [schema, { type: 'null' }] : [schema] }
}

/** Allowed texts and the ends of a range; what validators demand of requests is no part of the shape. */
function writeRules(scalar: Scalar, nullable: boolean, { allowedValues, minimum, maximum }: MemberRules): object {
  const isNumber = scalar !== 'object' && scalarSchema(scalar).type !== 'string' && scalar !== 'boolean'
  return {
    ...(scalar === 'string' && allowedValues !== undefined
      ? { enum: nullable ? [...allowedValues, null] : allowedValues }
      : {}),
    ...(isNumber && minimum !== undefined ? { minimum } : {}),
    ...(isNumber && maximum !== undefined ? { maximum } : {}),
  }
}

function isNullable(reference: TypeReference): boolean {
  return (reference.kind === 'scalar' || reference.kind === 'named') && reference.isNullable === true
}

/** Returns the reference to a type of the model. */
export function writeReference(name: string): ReferenceSchema {
  return { $ref: schemas + componentName(name) }
}

/** Returns the reference to one property of a class without a base. */
export function writePropertyReference(type: string, member: string): ReferenceSchema {
  return { $ref: `${schemas}${componentName(type)}/properties/${member}` }
}

/** Returns what a schema says about a value. */
export function readSchema(schema: Place): TypeReference {
  const { type, nullable } = readMemberSchema(schema)
  const mayBeNull = nullable && (type.kind === 'named' || (type.kind === 'scalar' && type.scalar !== 'object'))
  return mayBeNull ? { ...type, isNullable: true } : type
}

/** Returns what a property's schema says about a member in plain words, apart from its name. */
export function readMemberSchema(schema: Place): Omit<Member, 'name'> {
  const description = schema.member('description').optionalText()
  const described = description === undefined ? {} : { description }
  const oneOf = schema.member('oneOf')
  if (!oneOf.isAbsent()) return { ...readAlternatives(oneOf), ...described }
  if (!schema.member('$ref').isAbsent()) return { ...described, type: readReference(schema), nullable: false }
  // a schema without a type allows everything, null too
  if (schema.member('type').isAbsent()) {
    refuseOtherWords(schema)
    return { ...described, type: { kind: 'scalar', scalar: 'object' }, nullable: true }
  }
  const { type, nullable } = readJsonType(schema.member('type'))
  return { ...described, type: readTyped(type, schema), nullable, ...readRules(schema) }
}

function readRules(schema: Place): MemberRules {
  const allowed = schema.member('enum')
  const texts = allowed.isAbsent() ? [] : allowed.items().filter(({ value }) => value !== null)
  const { value: minimum } = schema.member('minimum')
  const { value: maximum } = schema.member('maximum')
  return {
    ...(allowed.isAbsent() ? {} : { allowedValues: texts.map((item) => item.text()) }),
    ...(typeof minimum === 'number' ? { minimum } : {}),
    ...(typeof maximum === 'number' ? { maximum } : {}),
  }
}

/** Words that describe a value in another way than members of ServiceStack are described. */
function refuseOtherWords(schema: Place): void {
  if (!schema.isObject()) schema.member('type').text()
  const other = ['anyOf', 'allOf', 'not', 'properties', 'items', 'const'].find(
    (word) => !schema.member(word).isAbsent(),
  )
  if (other !== undefined) throw unknownSchema(schema, 'A ServiceStack member is one type, or that type and null.')
}

/** Returns the name of the type that a reference leads to. */
export function readReferenceName(schema: Place): string {
  const place = schema.member('$ref')
  const pointer = place.text()
  const name = pointer.slice(schemas.length)
  if (pointer.startsWith(schemas) && !name.includes('/')) return typeNameOf(name)
  const whatToDo = 'Refer to #/components/schemas/<Name>.'
  throw new OpenApiError('dangling-reference', place.pointer, `${pointer} is no schema of this document.`, whatToDo)
}

function writeValue(reference: TypeReference, nullable: boolean): SchemaObject {
  switch (reference.kind) {
    case 'scalar': {
      if (reference.scalar === 'object') return {}
      const { type, format } = scalarSchema(reference.scalar)
      return { type: orNull(type, nullable), ...(format === undefined ? {} : { format }) }
    }
    case 'list':
      return { type: orNull('array', nullable), items: writeSchema(reference.items) }
    case 'dictionary':
      return { type: orNull('object', nullable), additionalProperties: writeSchema(reference.values) }
    case 'named':
      return nullable ? { oneOf: [writeReference(reference.name), { type: 'null' }] } : writeReference(reference.name)
  }
}

function orNull<Type extends string>(type: Type, nullable: boolean): OrNull<Type> {
  return nullable ? [type, 'null'] : type
}

function readAlternatives(oneOf: Place): Omit<Member, 'name'> {
  const [schema, nothing, ...others] = oneOf.items()
  const isOne = nothing === undefined || nothing.member('type').value === 'null'
  if (schema !== undefined && isOne && others.length === 0) {
    const told = readMemberSchema(schema)
    return { ...told, nullable: told.nullable || nothing !== undefined }
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
  const scalar = scalarOf(type, schema.member('format').optionalText())
  if (scalar !== undefined) return { kind: 'scalar', scalar }
  switch (type) {
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
