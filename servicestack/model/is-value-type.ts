/** Tells .NET's value types, which always hold something, from its reference types. */

import type { DataType } from './data-type.ts'
import type { Scalar, TypeReference } from './type-reference.ts'

/** True for numbers, booleans, dates, enums and the structs of .NET; `find` looks a named type up. */
export function isValueType(type: TypeReference, find: (name: string) => Pick<DataType, 'kind'> | undefined): boolean {
  if (type.kind === 'scalar') return !references.has(type.scalar)
  if (type.kind !== 'named') return false
  const declared = find(type.name)
  return declared === undefined ? valuesOfNet.has(type.name) : declared.kind === 'enum'
}

const references: ReadonlySet<Scalar> = new Set<Scalar>(['string', 'Uri', 'bytes', 'object'])

/** Structs and enums of .NET that an API may hold and that no source declares. */
const valuesOfNet: ReadonlySet<string> = new Set([
  ...['KeyValuePair', 'ValueTuple', 'Int128', 'UInt128', 'IntPtr', 'UIntPtr', 'nint', 'nuint', 'Half', 'BigInteger'],
  ...['DayOfWeek', 'DateTimeKind', 'HttpStatusCode', 'StringComparison', 'TypeCode', 'UriKind', 'MidpointRounding'],
  ...['ConsoleColor'],
])
