/** Notes paths that may begin with the folder in which a server answers. */

import type { Route } from '#servicestack/model/route.ts'
import type { ImportNote } from '../import-note.ts'

/** Returns a note when all routes begin with `/api`, where servers with a `HandlerFactoryPath` answer. */
export function notePrefix(routes: readonly Route[]): readonly ImportNote[] {
  if (routes.length === 0 || !routes.every(({ path }) => path.startsWith('/api/'))) return []
  const message =
    'The routes begin with /api: the page does not tell whether the API says so or its HandlerFactoryPath.'
  return [{ code: 'path-prefix', message }]
}
