/** Takes the nullability off a type. */

import type { TypeReference } from '#servicestack/model/type-reference.ts'

/** Returns the type that a `Nullable<T>` is made of. */
export function withoutNull(type: TypeReference): TypeReference {
  if (type.kind !== 'scalar' && type.kind !== 'named') return type
  const { isNullable: _, ...bare } = type
  return bare
}
