/** Tells whether the type of a member is one of .NET's value types, as the facts have it. */

import { isValueType } from '#servicestack/model/is-value-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { Ledger } from './ledger.ts'

/**
 * Returns true for value types: structs, too, which no source declares, but which are never null where no `?` is told.
 * A type parameter of the class, one of these, is taken for one where it may be null, which no other argument needs
 * to be told.
 */
export function holdsValue(
  { type, nullable }: Pick<Member, 'type' | 'nullable'>,
  ledger: Ledger,
  parameters: readonly string[] = [],
): boolean {
  const isParameter = type.kind === 'named' && parameters.includes(type.name)
  if (isParameter) return nullable
  const isStruct = type.kind === 'named' && !nullable
  return isStruct || isValueType(type, ledger.find)
}
