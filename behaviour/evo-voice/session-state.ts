/** Names the states of a session's life. */

import type { SessionInfo } from './session.ts'

/** Every state; a move's table says something about each. */
export const sessionStates = ['idle', 'ringing', 'connected', 'held', 'passive', 'ended'] as const

/** One of the states of a session's life. */
export type SessionState = (typeof sessionStates)[number]

const byCallState: Readonly<Record<SessionInfo['callState'], SessionState>> = {
  Disconnected: 'idle',
  Ringing: 'ringing',
  Connected: 'connected',
  Hold: 'held',
  Passive: 'passive',
}

/** Returns a session's state: ended for good, or whatever its call is doing. */
export function sessionState(session: SessionInfo): SessionState {
  return session.ended ? 'ended' : byCallState[session.callState]
}
