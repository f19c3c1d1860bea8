/** Finds what two classes have in common. */

import type { Member } from '#servicestack/model/member.ts'
import { sameType } from './same-type.ts'

/** Returns the members of a view that are the entity's own, by name and type. */
export function sharedMembers(view: readonly Member[], entity: readonly Member[]): readonly Member[] {
  const byName = new Map(entity.map((member) => [member.name, member]))
  return view.filter(({ name, type }) => {
    const same = byName.get(name)
    return same !== undefined && sameType(same.type, type)
  })
}
