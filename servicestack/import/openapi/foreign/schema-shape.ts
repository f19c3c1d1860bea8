/** Tells what kind of thing a schema describes: JSON Schema has no word for it. */

import type { DocumentNode } from '../document-node.ts'

/** The kinds of schemas that the importer can tell apart. */
export type SchemaShape = 'choice' | 'single' | 'class' | 'enum' | 'list' | 'dictionary' | 'scalar' | 'anything'

/** Returns the shape of a schema that is no reference. */
export function schemaShape(schema: DocumentNode): SchemaShape {
  const [type] = schemaTypes(schema)
  if (!schema.member('properties').isAbsent()) return 'class'
  const parts = schema.member('allOf').items().length
  if (parts > 0) return parts === 1 ? 'single' : 'class'
  if (choices(schema).length > 0) return 'choice'
  if (isTextEnum(schema, type)) return 'enum'
  if (type === 'array' || !schema.member('items').isAbsent()) return 'list'
  const values = schema.member('additionalProperties')
  if (values.isTrue() || values.isObject()) return 'dictionary'
  return type === undefined || type === 'object' ? 'anything' : 'scalar'
}

/** The types of a schema, without null. */
export function schemaTypes(schema: DocumentNode): readonly string[] {
  const type = schema.member('type')
  const told = typeof type.value === 'string' ? [type.value] : type.isAbsent() ? [] : type.texts()
  return told.filter((name) => name !== 'null')
}

/** What `oneOf` or `anyOf` lets choose, null excepted. */
export function choices(schema: DocumentNode): readonly DocumentNode[] {
  const all = [...schema.member('oneOf').items(), ...schema.member('anyOf').items()]
  return all.filter((choice) => !isNull(choice))
}

/** True when null may stand there: OpenAPI 3.0 says `nullable`, 3.1 a type of that name, others `x-nullable`. */
export function allowsNull(schema: DocumentNode): boolean {
  if (schema.member('nullable').isTrue() || schema.member('x-nullable').isTrue()) return true
  const type = schema.member('type')
  if (Array.isArray(type.value) && type.texts().includes('null')) return true
  return [...schema.member('oneOf').items(), ...schema.member('anyOf').items()].some(isNull)
}

function isNull(schema: DocumentNode): boolean {
  return schema.member('type').value === 'null'
}

function isTextEnum(schema: DocumentNode, type: string | undefined): boolean {
  const values = schema.member('enum').items()
  return (type === 'string' || type === undefined) && values.some(({ value }) => typeof value === 'string')
}
