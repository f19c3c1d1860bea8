/** Writes the fact of whether .NET holds a `Nullable<T>`. */

import { isValueType } from '#servicestack/model/is-value-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { Ledger } from './ledger.ts'

/** Returns it under its key, or nothing where no source could tell; what is no value type is never `Nullable<T>`. */
export function nullability({ type, nullable, unknown }: Member, ledger: Ledger): { readonly nullable?: boolean } {
  if (unknown?.includes('nullability')) return {}
  // a text that may be null is a value type that its source prints as text
  const isNullableText = type.kind === 'scalar' && type.isNullable === true
  return ledger.when('nullability', { nullable: nullable && (isValueType(type, ledger.find) || isNullableText) })
}
