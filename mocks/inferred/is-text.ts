/** Tells text from everything else that a member may hold. */

import type { TypeReference } from '#servicestack/model/type-reference.ts'

/** True for strings; Guids, moments and bytes are written as text, but are none. */
export function isText(type: TypeReference): boolean {
  return type.kind === 'scalar' && type.scalar === 'string'
}
