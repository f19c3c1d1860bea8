/** Spells JSON pointers: RFC 6901, section 3. */

/**
 * Returns the pointer that these names lead along, from the root on.
 *
 * @example
 * jsonPointer('paths', '/sessions/{sessionId}/hold') // '/paths/~1sessions~1{sessionId}~1hold'
 */
export function jsonPointer(...names: readonly string[]): string {
  return names.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
