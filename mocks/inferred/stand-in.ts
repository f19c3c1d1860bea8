/** Stands in for an API whose behaviour nobody has written: from its shapes alone. */

import type { Api } from '#mocks/engine/api.ts'
import { createWorld } from '#mocks/world/world.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { demoUsers } from './demo-users.ts'
import { entityService } from './entity-service.ts'
import { inferEntities } from './infer-entities.ts'
import { inventedService } from './invented-service.ts'
import { Inventor } from './inventor.ts'
import { plantEntities } from './plant-entities.ts'
import { tourOf } from './tour.ts'
import { wordsOf } from './words-of.ts'

/**
 * Returns an API that answers every operation of the model: by shared entities where the shapes make plain what is
 * created, read, listed, changed and deleted, and by invention elsewhere.
 * @example serve(standIn(model), { port: 4010, seed: 1, now: Date.now })
 */
export function standIn(model: ServiceModel): Api {
  const inventor = new Inventor(model)
  const plans = inferEntities(model)
  const users = demoUsers(model)
  const planned = new Map(plans.flatMap((plan) => plan.uses.map((use) => [use.operation, { plan, use }] as const)))
  return {
    name: wordsOf(model.title).replaceAll(' ', '-') || 'api',
    model,
    behaviours: [],
    services: inventor.model.operations.map((operation) => {
      const invented = inventedService(operation, inventor)
      const part = planned.get(operation.name)
      return part === undefined ? invented : entityService({ ...part, inventor, invented })
    }),
    createWorld(beginning) {
      const world = createWorld({ ...beginning, users })
      for (const plan of plans) plantEntities(plan, inventor, world)
      return world
    },
    tour: (url, world = createWorld({ seed: 1, now: () => 0 })) => tourOf({ url, plans, users, inventor, world }),
  }
}
