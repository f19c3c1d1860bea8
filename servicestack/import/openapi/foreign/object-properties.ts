/** Collects the properties of an object schema, those of its parts and of what it lets choose among them. */

import type { DocumentNode } from '../document-node.ts'
import type { ToldMember } from './read-foreign-member.ts'
import { choices, schemaShape } from './schema-shape.ts'

/** Properties by name. */
export type Properties = ReadonlyMap<string, ToldMember>

/** Returns the properties, the parts' first; `without` leaves a part out, as the base of a class is. */
export function objectProperties(schema: DocumentNode, without?: DocumentNode): Properties {
  return collect(schema, { line: new Set(), known: new Map(), without: without?.pointer })
}

/** One collecting: the schemas that are open, those that are done, and the one to leave out. */
interface Collecting {
  readonly line: ReadonlySet<string>
  readonly known: Map<string, Properties>
  readonly without?: string | undefined
}

function collect(schema: DocumentNode, { line, known, without }: Collecting): Properties {
  const before = known.get(schema.pointer)
  if (before !== undefined || line.has(schema.pointer) || line.size > longest) return before ?? new Map()
  const inner = { line: new Set(line).add(schema.pointer), known }
  const found = new Map<string, ToldMember>()
  for (const part of schema.member('allOf').items()) {
    const target = part.resolved()
    if (target.pointer === without) continue
    for (const [name, told] of collect(target, inner)) found.set(name, told)
  }
  const required = new Set(requiredNames(schema))
  for (const [name, property] of schema.member('properties').members()) {
    found.set(name, { name, schema: property, isRequired: required.has(name) })
  }
  for (const [name, told] of optionProperties(schema, inner)) if (!found.has(name)) found.set(name, told)
  for (const [name, told] of found) {
    if (required.has(name) && !told.isRequired) found.set(name, { ...told, isRequired: true })
  }
  known.set(schema.pointer, found)
  return found
}

/** How long a line of bases may be. */
const longest = 40

/**
 * What may be chosen lends all that it has, required only where all require it. A schema that lists what is made of it
 * lends them nothing of each other.
 */
function optionProperties(schema: DocumentNode, inner: Collecting): Properties {
  const options = choices(schema).map((option) => option.resolved())
  if (options.some(({ pointer }) => inner.line.has(pointer))) return new Map()
  const all = options.map((option) => collect(option, inner))
  const names = new Set(all.flatMap((properties) => [...properties.keys()]))
  const found = new Map<string, ToldMember>()
  for (const name of names) {
    const [first, ...others] = all.flatMap((properties) => properties.get(name) ?? [])
    if (first === undefined) continue
    const isRequired = others.length === all.length - 1 && [first, ...others].every((told) => told.isRequired)
    found.set(name, { name, schema: anyOf([first.schema, ...others.map((told) => told.schema)]), isRequired })
  }
  return found
}

/** One schema for all of them, each once. */
function anyOf(schemas: readonly [DocumentNode, ...DocumentNode[]]): DocumentNode {
  const values = [...new Map(schemas.flatMap(alternatives).map((value) => [JSON.stringify(value), value])).values()]
  return values.length === 1 ? schemas[0] : schemas[0].with({ anyOf: values })
}

function alternatives(schema: DocumentNode): readonly unknown[] {
  const [only, ...others] = schema.isObject() ? schema.members() : []
  return only?.[0] === 'anyOf' && others.length === 0 ? only[1].items().map(({ value }) => value) : [schema.value]
}

/** Returns the part that stands for a base class: the first reference to a class that does not lead back. */
export function baseSchema(schema: DocumentNode): DocumentNode | undefined {
  const parts = schema.member('allOf').items()
  if (parts.length < 2 && schema.member('properties').isAbsent()) return undefined
  return parts
    .filter((part) => part.member('$ref').optionalText() !== undefined)
    .map((part) => part.resolved())
    .find((target) => schemaShape(target) === 'class' && !leadsBack(target, schema.pointer))
}

function leadsBack(from: DocumentNode, pointer: string): boolean {
  const passed = new Set<string>([pointer])
  const waiting = [from]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (passed.has(node.pointer) || passed.size > longest) return true
    passed.add(node.pointer)
    for (const part of [...node.member('allOf').items(), ...choices(node)]) {
      if (part.member('$ref').optionalText() !== undefined) waiting.push(part.resolved())
    }
  }
  return false
}

function requiredNames(schema: DocumentNode): readonly string[] {
  return Array.isArray(schema.member('required').value) ? schema.member('required').texts() : []
}
