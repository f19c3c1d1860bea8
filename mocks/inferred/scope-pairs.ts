/** Reads from the placeholders before a key to what an entity belongs. */

import type { Member } from '#servicestack/model/member.ts'
import type { ScopePart } from './deed-candidate.ts'
import type { EntityKind } from './entity-kind.ts'
import type { Pairs } from './entity-plan.ts'
import { sameName } from './same-name.ts'
import { sameType } from './same-type.ts'

/** Returns which request member says which of the entity's, part by part; undefined when it does not tell where it belongs. */
export function scopePairs(
  scope: readonly ScopePart[],
  asked: readonly Member[],
  { members, key }: Pick<EntityKind, 'members' | 'key'>,
): Pairs | undefined {
  const found = scope.map(({ name, noun }) => {
    const from = sameName(asked, { name })
    const owned = [from && sameName(members, from), sameName(members, { name: `${noun.replaceAll(' ', '')}${name}` })]
    // the id of a customer is not that of the order below it
    const to = owned.find(
      (member) => member !== undefined && member !== key && from && sameType(member.type, from.type),
    )
    return from && to ? { from: from.name, to: to.name } : undefined
  })
  const known = found.filter((pair) => pair !== undefined)
  return known.length === found.length ? known : undefined
}
