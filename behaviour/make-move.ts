/** Carries a move out: asks the row of the entity's state, the guards and the demands, applies the effects, and checks. */

import { checkClaims } from './check-claims.ts'
import type { Effect, Moment, Move, Refused } from './move.ts'
import { rowOf } from './row-of.ts'

/** The entity afterwards (the very same one when nothing changed), or why not. */
export type Outcome<Entity> =
  | { readonly kind: 'moved'; readonly after: Entity }
  | { readonly kind: 'refused'; readonly refusal: Refused }

/**
 * Returns what a request does to an entity; changes nothing itself. Throws a `BehaviourError` when the table forgot the
 * entity's state, or when what its effects leave breaks a claim.
 */
export function makeMove<Entity extends object, Request, State extends string>(
  move: Move<Entity, Request, State>,
  moment: Moment<Entity, Request>,
): Outcome<Entity> {
  const row = rowOf(move, moment.before)
  if ('refusal' in row) return { kind: 'refused', refusal: row.refusal }
  const refusal = objection(move, moment)
  if (refusal !== undefined) return { kind: 'refused', refusal }
  const after = applied(row.effects, moment)
  checkClaims(move, moment, after)
  return { kind: 'moved', after }
}

/** Says what stands against a move from a state that allows it. */
function objection<Entity, Request, State extends string>(
  { guards = [], demands = [] }: Move<Entity, Request, State>,
  moment: Moment<Entity, Request>,
): Refused | undefined {
  const guard = guards.find(({ allows }) => !allows(moment))
  if (guard !== undefined) return guard.refusal
  return demands.find(({ isMet }) => !isMet(moment))?.refusal(moment)
}

/** Copies the entity only when an effect changes it. */
function applied<Entity extends object, Request>(
  effects: readonly Effect<Entity, Request>[],
  moment: Moment<Entity, Request>,
): Entity {
  let after: Entity | undefined
  for (const { member, becomes } of effects) {
    const value = becomes(moment)
    if (value === moment.before[member]) continue
    after ??= { ...moment.before }
    if (value === undefined) delete after[member]
    else after[member] = value
  }
  return after ?? moment.before
}
