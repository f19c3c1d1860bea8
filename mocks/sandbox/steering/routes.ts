/** The table of steering routes; of two that fit the same path, the first counts. */

import type { Route } from './route.ts'
import { clockRoutes } from './routes/clock.ts'
import { entityRoutes } from './routes/entities.ts'
import { eventRoutes } from './routes/events.ts'
import { faultRoutes } from './routes/faults.ts'
import { historyRoutes } from './routes/history.ts'
import { moveRoutes } from './routes/moves.ts'
import { scenarioRoutes } from './routes/scenario.ts'
import { snapshotRoutes } from './routes/snapshots.ts'
import { userRoutes } from './routes/users.ts'
import { worldRoutes } from './routes/world.ts'
import { worldsRoutes } from './routes/worlds.ts'
import { steeringPrefix } from './steering-prefix.ts'
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
