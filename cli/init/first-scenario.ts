/** Writes the first scenario of a project: one thing of the kind that the API is about most plainly. */

import { inferEntities } from '#mocks/inferred/infer-entities.ts'
import { standIn } from '#mocks/inferred/stand-in.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { kebabCase } from '../kebab-case.ts'
import { inventedAt } from './invented-at.ts'

/** A scenario: what it is called, its file, and its text. */
export interface FirstScenario {
  readonly name: string
  readonly file: string
  readonly text: string
}

/** Returns the scenario, or undefined for an API in which no operations share a kind of thing. */
export function firstScenario(model: ServiceModel): FirstScenario | undefined {
  const [plan] = inferEntities(model)
  if (plan === undefined) return undefined
  const world = standIn(model).createWorld({ seed: 1, now: () => inventedAt })
  const [id = ''] = world.collection(plan.collection).ids()
  const entity = JSON.stringify(world.collection(plan.collection).get(id), undefined, 2)
  const name = `single${pascal(plan.noun)}`
  const text = `/** How a world may begin: with one thing of its kind. Serve it by its name: understudy serve --scenario ${name}. */

import type { Scenario } from 'servicestack-understudy/config'

export const ${name}: Scenario = (world) => {
  // what grows may depend on world.seed, world.invent and world.startedAt (milliseconds), never on when somebody looks
  world.collection(${literal(plan.collection)}).plant(${literal(id)}, () => (${entity.replaceAll('\n', '\n  ')}))
}
`
  return { name, file: `scenarios/${kebabCase(name)}.ts`, text }
}

function pascal(noun: string): string {
  const words = noun.split(/\W+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  return words.join('') || 'Entity'
}

function literal(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}
