/** Names a type as C# does. */

import type { DataType } from '#servicestack/model/data-type.ts'

/** Returns the name of a type with its C# namespace. */
export function fullName({ name, namespace }: DataType): string {
  return namespace === undefined || name.startsWith(`${namespace}.`) ? name : `${namespace}.${name}`
}
