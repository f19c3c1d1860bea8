/** Says whether a move may be made at all, whatever the request says. */

import type { Guard, Standing } from './move.ts'
import { rowOf, type Stateful } from './row-of.ts'

/** The part of a move that decides whether it is legal. */
export type Legality<Entity, State extends string> = Stateful<Entity, never, State> & {
  readonly guards?: readonly Guard<Entity>[]
}

/** True when the entity's state has effects and no guard objects; a `BehaviourError` when the table forgot the state. */
export function isLegal<Entity, State extends string>(
  move: Legality<Entity, State>,
  standing: Standing<Entity>,
): boolean {
  if ('refusal' in rowOf(move, standing.before)) return false
  return move.guards?.every(({ allows }) => allows(standing)) ?? true
}
