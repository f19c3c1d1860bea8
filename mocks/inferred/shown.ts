/** Shows an entity as an answer has it. */

import type { Call } from '#mocks/engine/service.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'
import type { EntityStage } from './entity-stage.ts'
import { ownValue } from './own-value.ts'
import { sharedMembers } from './shared-members.ts'

/** Returns the entity, or its view; what the entity does not tell of a view is invented, once for each entity. */
export function shown(
  entity: WireObject,
  view: string | undefined,
  { world }: Pick<Call, 'world'>,
  { plan, inventor }: Pick<EntityStage, 'plan' | 'inventor'>,
): WireObject {
  if (view === undefined) return entity
  const members = inventor.membersOf(view)
  const shared = new Set(sharedMembers(members, inventor.membersOf(plan.type)).map(({ name }) => name))
  const occasion = { world, key: `${view} ${ownValue(entity, plan.key.name)}` }
  // what is invented for a class is an object
  const invented = inventor.invent({ kind: 'named', name: view }, occasion) as WireObject
  const values = members.flatMap(({ name }) => {
    const value = ownValue(shared.has(name) ? entity : invented, name)
    return value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(values)
}
