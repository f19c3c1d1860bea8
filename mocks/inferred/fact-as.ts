/** Writes a fact about entities, such as how many there are, as the type of the member that tells it. */

import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'

/** Returns the number or claim as a value of the type, or undefined for a type that holds none. */
export function factAs(type: TypeReference, fact: number | boolean): WireValue | undefined {
  if (type.kind !== 'scalar') return undefined
  if (typeof fact === 'boolean') return type.scalar === 'boolean' ? fact : undefined
  if (textual.has(type.scalar)) return String(fact)
  return numeric.has(type.scalar) ? fact : undefined
}

/** Long numbers and decimals are text in the model. */
const textual: ReadonlySet<string> = new Set(['long', 'ulong', 'decimal'])
const numeric: ReadonlySet<string> = new Set(['number', 'int', 'uint', 'short', 'ushort', 'byte', 'double', 'float'])
