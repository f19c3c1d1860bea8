/** Tells .NET's value types from classes as far as scalars and a model tell. */

import type { DataType } from './data-type.ts'
import type { Scalar, TypeReference } from './type-reference.ts'

/** True for numbers, booleans, dates, enums and key-value pairs; `find` looks a named type up. */
export function isKnownValue(type: TypeReference, find: (name: string) => Pick<DataType, 'kind'> | undefined): boolean {
  if (type.kind === 'scalar') return !references.has(type.scalar)
  return type.kind === 'named' && (type.name === 'KeyValuePair' || find(type.name)?.kind === 'enum')
}

const references: ReadonlySet<Scalar> = new Set<Scalar>(['string', 'Uri', 'bytes', 'object'])
