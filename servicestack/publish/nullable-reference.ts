/** Tells the type of a member with its nullability inside. */

import { isValueType } from '#servicestack/model/is-value-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import { asNullable } from '#servicestack/model/read-type-text.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { Publication } from './publication.ts'

/** Returns a member's type, as `Nullable<T>` where it is a value type that may be null. */
export function nullableReference({ type, nullable }: Member, { find }: Publication): TypeReference {
  return nullable && isValueType(type, (name) => find({ name })) ? asNullable(type) : type
}
