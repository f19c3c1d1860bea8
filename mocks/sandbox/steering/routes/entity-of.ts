/** Looks up the entity that the path of a steering call names. */

import type { Entity } from '#mocks/world/entity.ts'
import type { Call } from '../route.ts'
import { SteeringError } from '../steering-error.ts'

/** Returns the entity at `{collection}/{id}`, or says what there is instead. */
export function entityOf({ place, world }: Pick<Call, 'place' | 'world'>): Entity {
  const [name, id] = [place('collection'), place('id')]
  const names = world.collectionNames()
  if (!names.includes(name)) {
    const list = names.join(', ') || 'none'
    throw new SteeringError('unknown-entity', `There is no collection ${JSON.stringify(name)}. There are: ${list}.`)
  }
  const entity = world.collection(name).get(id)
  if (entity !== undefined) return entity
  const some = world.collection(name).ids().slice(0, 5).join(', ') || 'none'
  throw new SteeringError('unknown-entity', `There is no ${JSON.stringify(id)} in ${name}. There are: ${some}.`)
}
