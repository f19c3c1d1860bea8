/** The routes of how a world begins. */

import type { Reply } from '#mocks/engine/reply.ts'
import { Members } from '../reading/members.ts'
import { readMoment } from '../reading/read-moment.ts'
import type { Call, Route } from '../route.ts'
import { SteeringError } from '../steering-error.ts'
import { writeJson } from '../write-json.ts'

/** Reset and scenarios. */
export const scenarioRoutes: readonly Route[] = [
  { method: 'POST', path: '/world/reset', does: 'Begin anew, with the same scenario, seed and users', answer: reset },
  {
    method: 'GET',
    path: '/world/scenario',
    does: 'The scenario of this world, and which ones there are',
    answer: writeScenario,
  },
  { method: 'POST', path: '/world/scenario', does: 'Begin anew with a scenario', answer: begin },
]

/** How a world began, and what it may begin with. */
export interface ScenarioView {
  /** Empty where nobody named it. */
  readonly name: string
  readonly seed: number
  readonly scenarios: readonly string[]
}

function reset(call: Call): Reply {
  new Members(call.body, [])
  call.world.reset()
  return writeScenario(call)
}

function begin(call: Call): Reply {
  const members = new Members(call.body, ['name', 'seed', 'now'])
  const name = members.text('name')
  const { scenarios = {} } = call.api
  const plant = Object.hasOwn(scenarios, name) ? scenarios[name] : undefined
  if (plant === undefined) throw unknownScenario(name, Object.keys(scenarios))
  const now = members.value('now')
  const at = now === undefined ? undefined : readMoment('now', now)
  call.world.begin({ name, plant }, members.optionalWholeNumber('seed', 0), at)
  return writeScenario(call)
}

function unknownScenario(name: string, known: readonly string[]): SteeringError {
  const list = known.length === 0 ? 'This API has none' : `There are ${known.join(', ')}`
  return new SteeringError('unknown-scenario', `There is no scenario ${JSON.stringify(name)}. ${list}.`)
}

function writeScenario({ api, world }: Call): Reply {
  const view: ScenarioView = {
    name: world.scenario,
    seed: world.seed,
    scenarios: Object.keys(api.scenarios ?? {}),
  }
  return writeJson(view)
}
