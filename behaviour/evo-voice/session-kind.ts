/** What all moves of sessions have in common. */

import type { Kind } from '../move.ts'
import { notFound } from '../refusals.ts'
import { seesSession } from './sees-session.ts'
import type { Session } from './session.ts'
import { sessionInvariants } from './session-invariants.ts'
import { type SessionState, sessionState } from './session-state.ts'
import { showSession } from './show-session.ts'

/** Begins the table of every move of a session: `{ ...sessionKind, operation: 'HoldSession', … }`. */
export const sessionKind: Kind<Session, SessionState> & { idOf(request: NamesSession): string } = {
  collection: 'sessions',
  idOf: ({ sessionId }) => sessionId ?? '',
  unknown: (id) => notFound(`Session '${id}' was not found`),
  stateOf: sessionState,
  invariants: sessionInvariants,
  sees: seesSession,
  shown: showSession,
}

interface NamesSession {
  readonly sessionId?: string | null
}
