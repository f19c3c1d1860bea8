/** Tells .NET's value types, which always hold something, from classes. */

import type { DataType } from './data-type.ts'
import { isKnownValue } from './is-known-value.ts'
import type { TypeReference } from './type-reference.ts'

/** True for numbers, booleans, dates, enums and the structs of .NET; `find` looks a named type up. */
export function isValueType(type: TypeReference, find: (name: string) => Pick<DataType, 'kind'> | undefined): boolean {
  if (type.kind === 'named' && find(type.name) === undefined && valuesOfNet.has(type.name)) return true
  return isKnownValue(type, find)
}

/** Structs and enums of .NET that an API may hold and that no source declares. */
const valuesOfNet: ReadonlySet<string> = new Set([
  ...['ValueTuple', 'Int128', 'UInt128', 'IntPtr', 'UIntPtr', 'nint', 'nuint', 'Half', 'BigInteger', 'ConsoleColor'],
  ...['DayOfWeek', 'DateTimeKind', 'HttpStatusCode', 'StringComparison', 'TypeCode', 'UriKind', 'MidpointRounding'],
])
