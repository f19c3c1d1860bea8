/** Spells JSON pointers: RFC 6901, section 3. */

import { pointerTo } from '#servicestack/model/pointer-to.ts'

/**
 * Returns the pointer that these names lead along, from the root on.
 *
 * @example
 * jsonPointer('paths', '/sessions/{sessionId}/hold') // '/paths/~1sessions~1{sessionId}~1hold'
 */
export function jsonPointer(...names: readonly string[]): string {
  return names.reduce(pointerTo, '')
}
