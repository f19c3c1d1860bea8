/** The shape in which every behaviour is told: a table of states, effects and refusals. */

import type { WireValue } from '#servicestack/model/wire-value.ts'

/** One operation's effect on one entity. */
export interface Move<Entity, Request, State extends string> {
  readonly operation: string
  /** The collection that holds the entities. */
  readonly collection: string
  /** Names the entity a request is about; empty when the request names none. */
  idOf(request: Request): string
  /** The refusal for an id that names no entity. */
  unknown(id: string): Refused
  stateOf(entity: Entity): State
  /** What every true server shows in its answer, whatever its clock and its user ids. */
  promises(request: Request): readonly Promised[]
  /** What happens from each state; together the rows name every state once. */
  readonly rows: readonly Row<Entity, Request, State>[]
}

/** From these states the move takes effect, or is refused. */
export type Row<Entity, Request, State> =
  | { readonly from: readonly State[]; readonly effects: readonly Effect<Entity, Request>[] }
  | { readonly from: readonly State[]; readonly refusal: Refused }

/** One member of the entity and what it becomes. */
export type Effect<Entity, Request> = {
  [Name in keyof Entity]: { readonly member: Name; readonly becomes: (moment: Moment<Entity, Request>) => Entity[Name] }
}[keyof Entity]

/** All that an effect may look at. */
export interface Moment<Entity, Request> {
  readonly before: Entity
  readonly request: Request
  /** The user name of the caller. */
  readonly caller: string
  /** The present, as the API writes dates: `2026-01-02T03:04:05Z`. */
  readonly now: string
}

/** A refusal in ServiceStack's terms. */
export interface Refused {
  readonly status: number
  readonly errorCode: string
  readonly message: string
}

/** A member of the answer and the value it must have. */
export interface Promised {
  readonly member: string
  readonly value: WireValue
}
