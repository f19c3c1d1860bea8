/** Finds the request members that a route carries in its path. */

import type { Route } from './route.ts'

/** Returns the placeholder names of a route in path order: `/sessions/{sessionId}/hold` has `sessionId`. */
export function placeholders({ path }: Pick<Route, 'path'>): readonly string[] {
  return [...path.matchAll(/\{\*?([^}*]+)\*?\}/g)].map(([, name = '']) => name)
}
