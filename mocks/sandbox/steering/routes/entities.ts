/** The route of single entities. */

import type { Route } from '../route.ts'
import { writeJson } from '../write-json.ts'
import { entityOf } from './entity-of.ts'

/** One entity; its path fits many others, which come before it. */
export const entityRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/world/{collection}/{id}',
    does: 'One entity as the world keeps it',
    answer: (call) => writeJson(entityOf(call)),
  },
]
