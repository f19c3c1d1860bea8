/** Puts the members of a request into the path of its route. */

import type { Route } from './route.ts'
import type { WireObject, WireValue } from './wire-value.ts'

/** A path without placeholders, and the members that have no place in it. */
export interface FilledPath {
  readonly path: string
  readonly rest: WireObject
}

/**
 * Fills each placeholder with the member of its name, whatever the case of either; one without a value stays empty.
 * @example fillPath({ path: '/sessions/{SessionId}/hold', verbs: [] }, { sessionId: 'a b', reason: 'None' })
 * // { path: '/sessions/a%20b/hold', rest: { reason: 'None' } }
 */
export function fillPath({ path }: Pick<Route, 'path'>, dto: WireObject): FilledPath {
  const taken = new Set<string>()
  const filled = path.replace(/\{(\*?)([^}*]+)(\*?)\}/g, (_, before: string, placeholder: string, behind: string) => {
    const name = memberNamed(placeholder, dto)
    if (name === undefined) return ''
    taken.add(name)
    return encode(dto[name], before === '*' || behind === '*')
  })
  return { path: filled, rest: Object.fromEntries(Object.entries(dto).filter(([name]) => !taken.has(name))) }
}

/** Returns the object's own name for a placeholder; the same spelling wins over one in another case. */
function memberNamed(placeholder: string, dto: WireObject): string | undefined {
  if (Object.hasOwn(dto, placeholder)) return placeholder
  return Object.keys(dto).find((name) => name.toLowerCase() === placeholder.toLowerCase())
}

/** A wildcard takes the rest of a path, slashes and all. */
function encode(value: WireValue | undefined, isWildcard: boolean): string {
  const text = String(value ?? '')
  return isWildcard ? text.split('/').map(encodeURIComponent).join('/') : encodeURIComponent(text)
}
