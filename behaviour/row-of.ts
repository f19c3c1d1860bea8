/** Finds what a move's table says about a state. */

import { BehaviourError } from './behaviour-error.ts'
import type { Kind, Row } from './move.ts'

/** The part of a move that is about states. */
export type Stateful<Entity, Request, State extends string> = Pick<Kind<Entity, State>, 'stateOf'> & {
  readonly operation: string
  readonly rows: readonly Row<Entity, Request, State>[]
}

/** Returns the row of an entity's state; throws a `BehaviourError` when the table forgot it. */
export function rowOf<Entity, Request, State extends string>(
  { operation, stateOf, rows }: Stateful<Entity, Request, State>,
  entity: Entity,
): Row<Entity, Request, State> {
  const state = stateOf(entity)
  const row = rows.find(({ from }) => from.includes(state))
  if (row !== undefined) return row
  const message = `${operation} has no row for the state ${state}. Add one to its table.`
  throw new BehaviourError(message, { code: 'no-row', move: operation })
}
