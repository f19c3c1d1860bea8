/** Gives the types that a reference names other names. */

import { mapParts } from './map-parts.ts'
import type { TypeReference } from './type-reference.ts'

/** Returns the reference with every name looked up, its own and those inside; a name goes with the number of its arguments. */
export function renameTypes(type: TypeReference, nameOf: (name: string, arity: number) => string): TypeReference {
  const renamed = mapParts(type, (part) => renameTypes(part, nameOf))
  if (renamed.kind !== 'named') return renamed
  return { ...renamed, name: nameOf(renamed.name, renamed.arguments?.length ?? 0) }
}
