/** Says whether a value is spelled as a scalar of .NET. */

import type { Format } from '#servicestack/model/format.ts'
import type { Scalar } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'

/** What travels for a scalar; `anything` is what .NET calls an object. */
export type ScalarKind = 'string' | 'boolean' | 'number' | 'anything'

/** Says whether a value is of the kind that a scalar travels as. */
export function fitsScalar(value: WireValue, scalar: Scalar, format: Format): boolean {
  const kind = scalarKind(scalar)
  if (kind === 'anything' || typeof value === kind) return true
  // JSV leaves the numbers of .NET in their own spelling, for JavaScript cannot hold all of them
  return kind === 'number' && scalar !== 'number' && format === 'jsv' && typeof value === 'string' && number.test(value)
}

const number = /^(?:NaN|-?(?:\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?|Infinity))$/

/** Returns what travels for a scalar. */
export function scalarKind(scalar: Scalar): ScalarKind {
  if (scalar === 'object') return 'anything'
  if (scalar === 'boolean') return 'boolean'
  return numbers.has(scalar) ? 'number' : 'string'
}

const numbers: ReadonlySet<Scalar> = new Set([
  'number',
  'sbyte',
  'byte',
  'short',
  'ushort',
  'int',
  'uint',
  'long',
  'ulong',
  'float',
  'double',
  'decimal',
])
