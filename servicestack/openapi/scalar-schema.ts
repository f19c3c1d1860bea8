/** Writes and reads scalars as JSON Schema has them: OpenAPI 3.1, section 4.4 (data types and formats). */

import type { Scalar } from '#servicestack/model/type-reference.ts'

/** The JSON type of a scalar, and its format where everything that a server writes fits it. */
export interface ScalarSchema {
  readonly type: 'string' | 'boolean' | 'number' | 'integer'
  readonly format?: 'int32' | 'int64' | 'float' | 'double'
}

/**
 * Returns the schema of a scalar. Dates, durations and GUIDs have formats in OpenAPI, but ServiceStack writes none of
 * them as those formats demand, so they are plain strings.
 */
export function scalarSchema(scalar: Exclude<Scalar, 'object'>): ScalarSchema {
  switch (scalar) {
    case 'boolean':
    case 'number':
      return { type: scalar }
    case 'sbyte':
    case 'byte':
    case 'short':
    case 'ushort':
    case 'uint':
    case 'ulong':
      return { type: 'integer' }
    case 'int':
      return { type: 'integer', format: 'int32' }
    case 'long':
      return { type: 'integer', format: 'int64' }
    case 'float':
    case 'double':
      return { type: 'number', format: scalar }
    case 'decimal':
      return { type: 'number' }
    default:
      return { type: 'string' }
  }
}

/** Returns the scalar that a type and a format alone tell of, or undefined when it is none. */
export function scalarOf(type: string, format: string | undefined): Scalar | undefined {
  switch (type) {
    case 'string':
    case 'boolean':
      return type
    case 'integer':
      if (format === 'int32') return 'int'
      return format === 'int64' ? 'long' : 'number'
    case 'number':
      return format === 'float' || format === 'double' ? format : 'number'
    default:
      return undefined
  }
}
