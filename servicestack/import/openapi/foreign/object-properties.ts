/** Collects the properties of an object schema, those of its parts among them. */

import type { DocumentNode } from '../document-node.ts'
import type { ToldMember } from './read-foreign-member.ts'
import { schemaShape } from './schema-shape.ts'

/** Returns the properties by name, the parts' first; `without` leaves a part out, as the base of a class is. */
export function objectProperties(
  schema: DocumentNode,
  without?: DocumentNode,
  passed: Set<string> = new Set(),
): ReadonlyMap<string, ToldMember> {
  const found = new Map<string, ToldMember>()
  if (passed.has(schema.pointer)) return found
  passed.add(schema.pointer)
  for (const part of schema.member('allOf').items()) {
    const target = part.resolved()
    if (target.pointer === without?.pointer) continue
    for (const [name, told] of objectProperties(target, undefined, passed)) found.set(name, told)
  }
  const required = new Set(schema.member('required').isTrue() ? [] : requiredNames(schema))
  for (const [name, property] of schema.member('properties').members()) {
    found.set(name, { name, schema: property, isRequired: required.has(name) })
  }
  for (const [name, told] of found) {
    if (required.has(name) && !told.isRequired) found.set(name, { ...told, isRequired: true })
  }
  return found
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

/** How long a line of bases may be. */
const longest = 40

function leadsBack(from: DocumentNode, pointer: string): boolean {
  const passed = new Set<string>([pointer])
  const waiting = [from]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (passed.has(node.pointer) || passed.size > longest) return true
    passed.add(node.pointer)
    for (const part of node.member('allOf').items()) {
      if (part.member('$ref').optionalText() !== undefined) waiting.push(part.resolved())
    }
  }
  return false
}

function requiredNames(schema: DocumentNode): readonly string[] {
  return Array.isArray(schema.member('required').value) ? schema.member('required').texts() : []
}
