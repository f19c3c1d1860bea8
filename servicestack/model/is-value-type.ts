/** Tells .NET's value types, which always hold something, from its reference types. */

import type { DataType } from './data-type.ts'
import type { Scalar, TypeReference } from './type-reference.ts'

/** True for numbers, booleans, dates, enums and key-value pairs; `find` looks a named type up. */
export function isValueType(type: TypeReference, find: (name: string) => DataType | undefined): boolean {
  if (type.kind === 'scalar') return !references.has(type.scalar)
  if (type.kind !== 'named') return false
  return type.name === 'KeyValuePair' || find(type.name)?.kind === 'enum'
}

const references: ReadonlySet<Scalar> = new Set<Scalar>(['string', 'Uri', 'bytes', 'object'])
