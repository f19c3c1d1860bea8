/** Says what somebody may do to a session as it stands, from the contract's access rules and the tables of the moves. */

import { evoVoiceModel } from '#generated/evo-voice.model.ts'
import { mayCall } from '../may-call.ts'
import type { Guard, Standing } from '../move.ts'
import type { Person } from '../person.ts'
import { rowOf } from '../row-of.ts'
import { seesSession } from './sees-session.ts'
import type { Session } from './session.ts'
import type { SessionMove } from './session-move.ts'
import { sessionMoves } from './session-moves.ts'
import { type SessionState, sessionState } from './session-state.ts'

/**
 * Returns the operations that would not be refused for the session's state, for what it is, or for who asks; without a
 * person, as for the system, rights are not asked for. Equal answers for one person are the very same list, so that
 * what is made of a list can be kept with it.
 */
export function legalMoves(session: Session, person: Person | undefined): readonly string[] {
  if (!seesSession(session, person)) return none
  const { candidates, lists } = openTo(person, sessionState(session), session)
  const standing: Standing<Session> = { before: session, person }
  let allowed = 0
  let place = 0
  for (const { guards } of candidates) {
    if (allowAll(guards, standing)) allowed |= 1 << place
    place++
  }
  let list = lists.get(allowed)
  if (list === undefined) {
    list = Object.freeze(candidates.filter((_, place) => allowed & (1 << place)).map(({ operation }) => operation))
    lists.set(allowed, list)
  }
  return list
}

const none: readonly string[] = []

/** The moves that state and rights allow, and the lists that guards have made of them so far. */
interface Open {
  readonly candidates: readonly { readonly operation: string; readonly guards: readonly Guard<Session>[] }[]
  /** By the places of the moves whose guards allow them, one bit each. */
  readonly lists: Map<number, readonly string[]>
}

/** What is open to a person depends on nothing else, so it is found once for each. */
const openByPerson = new WeakMap<Person | typeof nobody, Map<SessionState, Open>>()

/** Stands for the absent person. */
const nobody = {}

function openTo(person: Person | undefined, state: SessionState, session: Session): Open {
  const key = person ?? nobody
  let byState = openByPerson.get(key)
  if (byState === undefined) {
    byState = new Map()
    openByPerson.set(key, byState)
  }
  let open = byState.get(state)
  if (open === undefined) {
    const moves: readonly SessionMove<never>[] = sessionMoves
    const candidates = moves.filter((move) => isPermitted(move.operation, person) && 'effects' in rowOf(move, session))
    open = {
      candidates: candidates.map(({ operation, guards = [] }) => ({ operation, guards })),
      lists: new Map(),
    }
    byState.set(state, open)
  }
  return open
}

function isPermitted(name: string, person: Person | undefined): boolean {
  const operation = evoVoiceModel.operations.find((one) => one.name === name)
  return operation !== undefined && (person === undefined || mayCall(person, operation.access))
}

function allowAll(guards: readonly Guard<Session>[], standing: Standing<Session>): boolean {
  for (const guard of guards) if (!guard.allows(standing)) return false
  return true
}
