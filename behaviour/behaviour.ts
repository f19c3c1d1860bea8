/** A move whose types the engine need not know: the engine has wire objects, the table has the API's types. */

import type { WireObject } from '#servicestack/model/wire-value.ts'
import { makeMove, type Outcome } from './make-move.ts'
import type { Moment, Move, Refused } from './move.ts'
import type { Person } from './person.ts'

/** One operation's behaviour over wire objects. */
export interface Behaviour {
  readonly operation: string
  readonly collection: string
  idOf(request: WireObject): string
  /** The refusal for an id that names nothing, or nothing that the person may see. */
  unknown(id: string): Refused
  make(moment: Moment<WireObject, WireObject>): Outcome<WireObject>
  /** Whether the person may see the entity; without it everybody may. */
  sees?(entity: WireObject, person: Person | undefined): boolean
  /** The entity as an answer shows it; without it all of it. */
  shown?(entity: WireObject): WireObject
}

/** Wraps a typed move for callers that hold wire objects bound and stored by the same model. */
export function behaviourOf<Entity extends object, Request, State extends string>(
  move: Move<Entity, Request, State>,
): Behaviour {
  // the binder and the seeds build these objects from the model that the move's types were generated from
  const erased = move as unknown as Move<WireObject, WireObject, State>
  return {
    operation: move.operation,
    collection: move.collection,
    idOf: (request) => erased.idOf(request),
    unknown: (id) => erased.unknown(id),
    make: (moment) => makeMove(erased, moment),
    ...(erased.sees && { sees: erased.sees }),
    ...(erased.shown && { shown: erased.shown }),
  }
}
