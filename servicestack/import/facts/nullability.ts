/** Writes the fact of whether .NET holds a `Nullable<T>`. */

import type { Member } from '#servicestack/model/member.ts'
import { holdsValue } from './holds-value.ts'
import type { Ledger } from './ledger.ts'

/**
 * Returns it under its key, or nothing where no source could tell; what is no value type is never `Nullable<T>`.
 * `parameters` are the type parameters of its class.
 */
export function nullability(
  { type, nullable, unknown }: Member,
  ledger: Ledger,
  parameters: readonly string[] = [],
): { readonly nullable?: boolean } {
  if (unknown?.includes('nullability')) return {}
  // a text that may be null is a value type that its source prints as text
  const isNullableText = type.kind === 'scalar' && type.isNullable === true
  const canBeNullable = isNullableText || holdsValue({ type, nullable }, ledger, parameters)
  return ledger.when('nullability', { nullable: nullable && canBeNullable })
}
