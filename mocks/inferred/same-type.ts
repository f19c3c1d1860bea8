/** Tells whether two members hold values of one type. */

import type { TypeReference } from '#servicestack/model/type-reference.ts'

/** True for equal types; whether null is among the values does not count. */
export function sameType(one: TypeReference, other: TypeReference): boolean {
  if (one.kind === 'scalar') return other.kind === 'scalar' && one.scalar === other.scalar
  if (one.kind === 'named') return other.kind === 'named' && one.name === other.name
  if (one.kind === 'list') return other.kind === 'list' && sameType(one.items, other.items)
  if (other.kind !== 'dictionary') return false
  return sameType(one.keys ?? text, other.keys ?? text) && sameType(one.values, other.values)
}

const text: TypeReference = { kind: 'scalar', scalar: 'string' }
