/** Gives the shapes of a table their names where the entity is a session. */

import type { Effect, Moment, Move } from '../move.ts'
import type { Session } from './session.ts'
import type { SessionState } from './session-state.ts'

/** What one operation does to a session. */
export type SessionMove<Request> = Move<Session, Request, SessionState>

/** One member of a session and what it becomes. */
export type SessionEffect<Request> = Effect<Session, Request>

/** All that an effect on a session may look at. */
export type SessionMoment<Request> = Moment<Session, Request>
