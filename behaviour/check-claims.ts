/** Holds what a move leaves behind to what its table claims. */

import { BehaviourError } from './behaviour-error.ts'
import type { Invariant, Moment, Move } from './move.ts'

/** Throws a `BehaviourError` that names move, member and claim when a consequence or an invariant is broken. */
export function checkClaims<Entity, Request, State extends string>(
  { operation, holds, invariants }: Move<Entity, Request, State>,
  moment: Moment<Entity, Request>,
  after: Entity,
): void {
  const { before } = moment
  const unseen = holds?.find(({ isSeen }) => !isSeen(after, moment))
  if (unseen !== undefined) {
    const message = `After ${operation} it must hold that ${unseen.claim}, but "${unseen.member}" does not show it. Mend its effects.`
    throw new BehaviourError(message, { code: 'consequence', move: operation, ...named(unseen) })
  }
  if (before === after || invariants === undefined) return
  const broken = invariants.find(({ isKept }) => !isKept(before, after))
  if (broken === undefined) return
  const message = `${operation} breaks the invariant "${broken.claim}" at "${broken.member}". ${remedy(broken, before)}`
  throw new BehaviourError(message, { code: 'invariant', move: operation, ...named(broken) })
}

function named({ member, claim }: { member: string; claim: string }): { member: string; claim: string } {
  return { member, claim }
}

/** An entity may have been planted broken; then the move is not to blame. */
function remedy<Entity>({ isKept }: Invariant<Entity>, before: Entity): string {
  return isKept(undefined, before) ? 'Mend its effects.' : 'It was broken before: mend what made the entity.'
}
