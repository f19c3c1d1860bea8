/** Lists the members of a class in the order ServiceStack writes them. */

import { findType } from './find-type.ts'
import type { Member } from './member.ts'
import type { ServiceModel } from './service-model.ts'

/**
 * Returns all members of a class, its own first and the base's after them, as ServiceStack serialises them;
 * those with an order of their own come last, sorted.
 * An unknown name or an enum has none.
 */
export function wireMembers(model: ServiceModel, name: string): readonly Member[] {
  const members: Member[] = []
  const visited = new Set<string>()
  let current: string | undefined = name
  while (current !== undefined && !visited.has(current)) {
    visited.add(current)
    const type = findType(model, current)
    if (type?.kind !== 'class') break
    members.push(...type.members)
    current = type.base
  }
  return members.some(({ order }) => order !== undefined) ? members.toSorted(byOrder) : members
}

function byOrder(one: Member, other: Member): number {
  return (one.order ?? -1) - (other.order ?? -1)
}
