/** Turns a bare JSV token into the value its type spells that way. */

import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'

const written = /^(?:NaN|-?(?:\d+(?:\.\d+)?(?:[Ee][+-]\d+)?|Infinity))$/

/** Returns a boolean for `True`/`False`, a number for .NET's digits, and the token itself when it is neither. */
export function scalarValue(token: string, type: TypeReference): WireValue {
  if (type.kind !== 'scalar') return token
  if (type.scalar === 'boolean' && (token === 'True' || token === 'False')) return token === 'True'
  if (type.scalar === 'number' && written.test(token)) return Number(token)
  return token
}
