/** Plants the invented entities with which a world begins. */

import type { World } from '#mocks/world/world.ts'
import { entityId } from './entity-id.ts'
import type { EntityPlan } from './entity-plan.ts'
import type { Inventor } from './inventor.ts'
import { seedKey } from './new-key.ts'
import { singular } from './singular.ts'
import { wordsOf } from './words-of.ts'

const seeds = 8

/** Puts eight entities into the plan's collection; those that belong to something belong to its first three. */
export function plantEntities(plan: EntityPlan, inventor: Inventor, world: World): void {
  const collection = world.collection(plan.collection)
  for (let index = 0; index < seeds; index += 1) {
    const key = seedKey(plan, plan.key, index, world)
    const scope = plan.scope.map((member) => {
      const noun = singular(wordsOf(member.name).replace(/ (id|key|no|number|code)$/, ''))
      return [member.name, seedKey({ noun }, member, index % 3, world)] as const
    })
    const given = { ...Object.fromEntries(scope), [plan.key.name]: key }
    const occasion = { world, key: `${plan.collection} ${key}` }
    collection.plant(entityId(plan, key, given), () => {
      const entity = inventor.invent({ kind: 'named', name: plan.type }, occasion, given)
      // what is invented for a class is an object
      return entity as Readonly<Record<string, unknown>>
    })
  }
}
