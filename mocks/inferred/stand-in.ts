/** Stands in for an API whose behaviour nobody has written: from its shapes alone. */

import type { Api } from '#mocks/engine/api.ts'
import { chooseScenario } from '#mocks/world/choose-scenario.ts'
import { createWorld } from '#mocks/world/create-world.ts'
import type { User } from '#mocks/world/users.ts'
import type { Scenario } from '#mocks/world/world.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { demoUsers } from './demo-users.ts'
import type { EntityPlan } from './entity-plan.ts'
import { entityService } from './entity-service.ts'
import { inferEntities } from './infer-entities.ts'
import { inventedService } from './invented-service.ts'
import { Inventor } from './inventor.ts'
import { plantEntities } from './plant-entities.ts'
import { tourOf } from './tour.ts'
import { wordsOf } from './words-of.ts'

/** What somebody adds to an API that is inferred. */
export interface OwnWorld {
  /** Who may sign in; by default one user for each kind of access that the API asks for. */
  readonly users?: readonly User[] | undefined
  /** How worlds may begin besides the invented `default`, and instead of it where one is called so. */
  readonly scenarios?: Readonly<Record<string, Scenario>>
  /** With which of them a world begins where nobody names one; by default `default`; throws a `WorldError` for one that is not there. */
  readonly scenario?: string | undefined
}

/**
 * Returns an API that answers every operation of the model: by shared entities where the shapes make plain what is
 * created, read, listed, changed and deleted, and by invention elsewhere.
 * @example serve(standIn(model), { port: 4010, seed: 1, now: Date.now })
 */
export function standIn(model: ServiceModel, own: OwnWorld = {}): Api {
  const inventor = new Inventor(model)
  const plans = inferEntities(model)
  const users = own.users ?? demoUsers(model)
  const known = { default: plantAll(plans, inventor), ...own.scenarios }
  const first = chooseScenario(known, own.scenario)
  const scenarios = { [first.name]: first.plant, ...known }
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
    scenarios,
    createWorld({ scenario, ...beginning }) {
      return createWorld({ ...beginning, users, opening: chooseScenario(scenarios, scenario) })
    },
    tour: (url, world = createWorld({ seed: 1, now: () => 0 })) => tourOf({ url, plans, users, inventor, world }),
  }
}

function plantAll(plans: readonly EntityPlan[], inventor: Inventor): Scenario {
  return (world) => {
    for (const plan of plans) plantEntities(plan, inventor, world)
  }
}
