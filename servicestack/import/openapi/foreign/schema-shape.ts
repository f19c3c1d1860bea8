/** Tells what kind of thing a schema describes: JSON Schema has no word for it. */

import type { DocumentNode } from '../document-node.ts'

/** The kinds of schemas that the importer can tell apart. */
export type SchemaShape = 'choice' | 'single' | 'class' | 'enum' | 'list' | 'dictionary' | 'scalar' | 'anything'

/** Returns the shape of a schema that is no reference. */
export function schemaShape(schema: DocumentNode): SchemaShape {
  return shapeOf(schema, new Map())
}

/** Returns what a schema comes to that only refers, wraps one part, or lets choose between one thing and null. */
export function settled(schema: DocumentNode): DocumentNode {
  let node = schema.resolved()
  for (let step = 0; step < longest; step += 1) {
    const inner = onlyPart(node)
    if (inner === undefined) return node
    node = inner.resolved()
  }
  return node
}

/** How many wraps may lie inside each other. */
const longest = 40

/** Returns the part that a schema of the shape `single` is, or the only thing to choose; undefined for any other. */
export function onlyPart(schema: DocumentNode): DocumentNode | undefined {
  const shape = schemaShape(schema)
  if (shape === 'single') {
    const parts = tellingParts(schema)
    return parts.find((part) => schemaShape(part.resolved()) !== 'anything') ?? parts[0]
  }
  const [only, ...others] = shape === 'choice' ? choices(schema) : []
  return others.length === 0 ? only : undefined
}

/** The types of a schema, without null; where none is told, those of the values that it allows. */
export function schemaTypes(schema: DocumentNode): readonly string[] {
  const type = schema.member('type')
  const told = typeof type.value === 'string' ? [type.value] : type.isAbsent() ? typesOfValues(schema) : type.texts()
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
  if (allowedValues(schema).includes(null)) return true
  return [...schema.member('oneOf').items(), ...schema.member('anyOf').items()].some(isNull)
}

/** The values of an `enum`, or the one of a `const`. */
export function allowedValues(schema: DocumentNode): readonly unknown[] {
  const constant = schema.member('const')
  return constant.isAbsent()
    ? schema
        .member('enum')
        .items()
        .map(({ value }) => value)
    : [constant.value]
}

/** What was asked before, by pointer; what comes back to itself tells nothing. */
type KnownShapes = Map<string, SchemaShape>

function shapeOf(schema: DocumentNode, known: KnownShapes): SchemaShape {
  if (!schema.member('properties').isAbsent()) return 'class'
  const isComposed = ['allOf', 'oneOf', 'anyOf'].some((word) => !schema.member(word).isAbsent())
  if (!isComposed) return plainShape(schema)
  const before = known.get(schema.pointer)
  if (before !== undefined) return before
  known.set(schema.pointer, 'anything')
  const shape = composedShape(schema, known)
  known.set(schema.pointer, shape)
  return shape
}

function composedShape(schema: DocumentNode, known: KnownShapes): SchemaShape {
  const parts = tellingParts(schema)
  const options = choices(schema)
  if (parts.length === 0 && options.length === 0) return plainShape(schema)
  if (parts.length === 0) return options.length > 1 && areObjects(options, known) ? 'class' : 'choice'
  if (parts.length === 1 && options.length === 0) return 'single'
  return parts.some((part) => isObject(unwrappedShape(part.resolved(), known))) ? 'class' : 'single'
}

/** Objects to choose among are one class, whose members are those of all. */
function areObjects(options: readonly DocumentNode[], known: KnownShapes): boolean {
  const shapes = options.map((option) => unwrappedShape(option.resolved(), known))
  return shapes.includes('class') && shapes.every(isObject)
}

function unwrappedShape(schema: DocumentNode, known: KnownShapes, depth = 0): SchemaShape {
  const shape = shapeOf(schema, known)
  const parts = shape === 'single' ? tellingParts(schema) : shape === 'choice' ? choices(schema) : []
  const [part] = shape === 'single' || parts.length === 1 ? parts : []
  return part === undefined || depth > longest ? shape : unwrappedShape(part.resolved(), known, depth + 1)
}

function isObject(shape: SchemaShape): boolean {
  return shape === 'class' || shape === 'dictionary' || shape === 'anything' || shape === 'choice'
}

function plainShape(schema: DocumentNode): SchemaShape {
  const [type, ...others] = schemaTypes(schema)
  if (type === 'string' && others.length === 0 && isEnum(schema)) return 'enum'
  if (type === 'array' || !schema.member('items').isAbsent()) return 'list'
  const values = schema.member('additionalProperties')
  if (values.isTrue() || values.isObject()) return 'dictionary'
  return type === undefined || type === 'object' ? 'anything' : 'scalar'
}

/** Many wrap a reference only to describe it, for OpenAPI 3.0 lets nothing stand beside one. */
function tellingParts(schema: DocumentNode): readonly DocumentNode[] {
  return schema
    .member('allOf')
    .items()
    .filter((part) => telling.some((word) => !part.member(word).isAbsent()))
}

const telling = [
  ...['$ref', 'type', 'properties', 'required', 'items', 'additionalProperties', 'enum', 'const'],
  ...['allOf', 'oneOf', 'anyOf'],
]

function typesOfValues(schema: DocumentNode): readonly string[] {
  const types = allowedValues(schema).map((value) => (Number.isInteger(value) ? 'integer' : typeof value))
  const told = [...new Set(types)].filter((type) => ['string', 'boolean', 'integer', 'number'].includes(type))
  return told.includes('number') ? told.filter((type) => type !== 'integer') : told
}

function isNull(schema: DocumentNode): boolean {
  return schema.member('type').value === 'null'
}

function isEnum(schema: DocumentNode): boolean {
  return schema
    .member('enum')
    .items()
    .some(({ value }) => typeof value === 'string')
}
