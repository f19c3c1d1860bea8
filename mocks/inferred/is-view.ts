/** Tells which classes show an entity in part: a summary in a list, the answer about one. */

import type { Member } from '#servicestack/model/member.ts'
import type { EntityShape } from './entity-shape.ts'
import { sharedMembers } from './shared-members.ts'

/**
 * True for a class that has mostly members of the entity's names and types, the key and another among them; what every
 * response may hold beside them does not count.
 */
export function isView(view: readonly Member[], { members, key }: Pick<EntityShape, 'members' | 'key'>): boolean {
  const own = view.filter(({ name }) => name.toLowerCase() !== 'responsestatus')
  const shared = sharedMembers(own, members)
  return shared.some(({ name }) => name === key.name) && shared.length > 1 && shared.length * 2 > own.length
}
