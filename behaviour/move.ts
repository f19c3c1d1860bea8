/** The shape in which every behaviour is told: a table of states, guards, effects and refusals. */

import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { Person } from './person.ts'

/** One operation's effect on one entity. */
export interface Move<Entity, Request, State extends string> extends Kind<Entity, State> {
  readonly operation: string
  /** Names the entity a request is about; empty when the request names none. */
  idOf(request: Request): string
  /** What every true server shows in its answer, whatever its clock and its user ids. */
  promises(request: Request): readonly Promised[]
  /** What happens from each state; together the rows name every state once. */
  readonly rows: readonly Row<Entity, Request, State>[]
  /** What must be true of the entity and the person; with the rows they decide whether the move is legal. */
  readonly guards?: readonly Guard<Entity>[]
  /** What must be true of the request besides. */
  readonly demands?: readonly Demand<Entity, Request>[]
  /** What must be true once the effects took place. */
  readonly holds?: readonly Consequence<Entity, Request>[]
}

/** What all moves of one kind of entity have in common. */
export interface Kind<Entity, State extends string> {
  /** The collection that holds the entities. */
  readonly collection: string
  /** The refusal for an id that names no entity, or none that the person may see. */
  unknown(id: string): Refused
  stateOf(entity: Entity): State
  /** What is true of an entity after every change, whichever move makes it. */
  readonly invariants?: readonly Invariant<Entity>[]
  /** Whether the person may see the entity; without it everybody may. The system, which is no person, sees all. */
  sees?(entity: Entity, person: Person | undefined): boolean
  /** The entity as an answer shows it; without it all of it. */
  shown?(entity: Entity): Entity
}

/** From these states the move takes effect, or is refused. */
export type Row<Entity, Request, State> =
  | { readonly from: readonly State[]; readonly effects: readonly Effect<Entity, Request>[] }
  | { readonly from: readonly State[]; readonly refusal: Refused }

/** One member of the entity and what it becomes; undefined leaves it out. */
export type Effect<Entity, Request> = {
  [Name in keyof Entity]-?: {
    readonly member: Name
    readonly becomes: (moment: Moment<Entity, Request>) => Entity[Name]
  }
}[keyof Entity]

/** An entity, and who stands before it. */
export interface Standing<Entity> {
  readonly before: Entity
  /** Absent for the system, and where nobody is signed in. */
  readonly person?: Person | undefined
}

/** All that an effect may look at. */
export interface Moment<Entity, Request> extends Standing<Entity> {
  readonly request: Request
  /** The user name of the caller; `system` for what time does. */
  readonly caller: string
  /** The present, as the API writes dates: `2026-01-02T03:04:05Z`. */
  readonly now: string
}

/** A claim about an entity and a person, and the refusal where it is wrong. */
export interface Guard<Entity> {
  readonly claim: string
  allows(standing: Standing<Entity>): boolean
  readonly refusal: Refused
}

/** A claim about a request, and the refusal where it is wrong. */
export interface Demand<Entity, Request> {
  readonly claim: string
  isMet(moment: Moment<Entity, Request>): boolean
  refusal(moment: Moment<Entity, Request>): Refused
}

/** A claim about what a move leaves behind. */
export interface Consequence<Entity, Request> {
  readonly claim: string
  /** The member that would be wrong. */
  readonly member: keyof Entity & string
  isSeen(after: Entity, moment: Moment<Entity, Request>): boolean
}

/** A claim about an entity after every change; it costs the same however much the entity remembers. */
export interface Invariant<Entity> {
  readonly claim: string
  /** The member that would be wrong. */
  readonly member: keyof Entity & string
  /** `before` is absent where the entity is new. */
  isKept(before: Entity | undefined, after: Entity): boolean
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
