/** Carries a move out: looks up the row of the entity's state and applies its effects, or refuses. */

import type { Effect, Moment, Move, Refused } from './move.ts'

/** The entity afterwards (the very same one when nothing changed), or why not. */
export type Outcome<Entity> =
  | { readonly kind: 'moved'; readonly after: Entity }
  | { readonly kind: 'refused'; readonly refusal: Refused }

/** Returns what a request does to an entity; changes nothing itself. */
export function makeMove<Entity extends object, Request, State extends string>(
  move: Move<Entity, Request, State>,
  moment: Moment<Entity, Request>,
): Outcome<Entity> {
  const state = move.stateOf(moment.before)
  const row = move.rows.find(({ from }) => from.includes(state))
  if (row === undefined) throw new Error(`${move.operation} has no row for the state ${state}. Add one to its table.`)
  if ('refusal' in row) return { kind: 'refused', refusal: row.refusal }
  return { kind: 'moved', after: applied(row.effects, moment) }
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
    after[member] = value
  }
  return after ?? moment.before
}
