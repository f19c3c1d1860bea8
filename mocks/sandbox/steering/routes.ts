/** The table of steering routes; of two that fit the same path, the first counts. */

import { clockRoutes } from './clock.ts'
import { entityRoutes } from './entities.ts'
import { eventRoutes } from './events.ts'
import { faultRoutes } from './faults.ts'
import { historyRoutes } from './history.ts'
import { moveRoutes } from './moves.ts'
import type { Route } from './route.ts'
import { scenarioRoutes } from './scenario.ts'
import { snapshotRoutes } from './snapshots.ts'
import { steeringPrefix } from './steering-prefix.ts'
import { userRoutes } from './users.ts'
import { worldRoutes } from './world.ts'
import { worldsRoutes } from './worlds.ts'
import { writeJson } from './write-json.ts'

/** Every route. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '', does: 'What there is', answer: () => writeJson({ routes: listed() }) },
  ...worldRoutes,
  ...scenarioRoutes,
  ...snapshotRoutes,
  ...historyRoutes,
  ...eventRoutes,
  ...clockRoutes,
  ...moveRoutes,
  ...userRoutes,
  ...faultRoutes,
  ...worldsRoutes,
  ...entityRoutes,
]

/** A route as it is told. */
export interface RouteView {
  readonly method: string
  readonly path: string
  readonly does: string
}

function listed(): readonly RouteView[] {
  return routes.map(({ method, path, does }) => ({ method, path: `${steeringPrefix}${path}`, does }))
}
