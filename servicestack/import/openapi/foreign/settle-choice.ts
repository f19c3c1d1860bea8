/** Makes one schema of those that a schema lets choose among, where C# has a type for all of them. */

import type { DocumentNode } from '../document-node.ts'
import { allowedValues, choices, schemaShape, schemaTypes, settled } from './schema-shape.ts'

/** One schema for all, and whether it tells as much as they do. */
export interface SettledChoice {
  readonly schema: DocumentNode
  readonly isExact: boolean
}

/**
 * Returns it, or undefined where a choice is among things that have nothing in common. Texts are one text, enums one
 * enum, numbers one number; of objects and other things only the objects are kept.
 */
export function settleChoice(schema: DocumentNode): SettledChoice | undefined {
  const options = choices(schema)
  const [first, ...others] = options
  if (first === undefined) return undefined
  if (others.length === 0) return { schema: first, isExact: true }
  const plain = options.map(settled)
  const objects = options.filter((_, at) => schemaShape(plain[at] ?? schema) === 'class')
  if (objects.length > 0) return { schema: schema.with({ anyOf: objects.map(({ value }) => value) }), isExact: false }
  const types = new Set(plain.flatMap(scalarTypes))
  const [type] = types.size === 1 ? types : [...types].every(isNumber) ? ['number'] : []
  return type === undefined ? undefined : settleScalar(schema, type, plain)
}

function settleScalar(schema: DocumentNode, type: string, options: readonly DocumentNode[]): SettledChoice {
  const values = new Set(options.flatMap(allowedValues))
  const isLimited = options.every((option) => allowedValues(option).length > 0)
  const formats = new Set(options.map((option) => option.member('format').optionalText()))
  const [format] = formats.size === 1 ? formats : []
  const told = { ...(isLimited ? { enum: [...values] } : {}), ...(format === undefined ? {} : { format }) }
  return { schema: schema.with({ type, ...told }), isExact: formats.size === 1 && (isLimited || values.size === 0) }
}

function isNumber(type: string): boolean {
  return type === 'integer' || type === 'number'
}

/** The type of a scalar or an enum; two of them for anything else, so that it has nothing in common. */
function scalarTypes(schema: DocumentNode): readonly string[] {
  const shape = schemaShape(schema)
  return shape === 'scalar' || shape === 'enum' ? schemaTypes(schema) : ['', shape]
}
