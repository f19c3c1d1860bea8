/** Says what turn a patch of the call state means for a session. */

import type { PatchSession, SessionInfo } from './session.ts'
import type { SessionMoment } from './session-move.ts'
import { type SessionState, sessionState } from './session-state.ts'

/** What becomes of the call. */
export type PatchTurn = 'stays' | 'answers' | 'resumes' | 'joins' | 'steps back'

type Turns = Partial<Record<SessionInfo['callState'], PatchTurn>>

const turns: Readonly<Record<SessionState, Turns>> = {
  idle: { Disconnected: 'stays', Connected: 'answers' },
  ringing: { Ringing: 'stays', Connected: 'answers' },
  connected: { Connected: 'stays', Passive: 'steps back' },
  held: { Hold: 'stays', Connected: 'resumes' },
  passive: { Passive: 'stays', Connected: 'resumes' },
  ended: {},
}

/** Returns the turn, or undefined where no patch brings the session from here to there. */
export function patchTurn({ before, request }: SessionMoment<PatchSession>): PatchTurn | undefined {
  if (!request.callState) return 'stays'
  const turn = turns[sessionState(before)][request.callState]
  // a call may go on hold while it rings or waits
  if (turn === 'resumes' && !before.answeredByName) return 'answers'
  // who was dialled into a connected call has no operation of his own to answer by
  const joins = request.callState === 'Connected' && turn === 'stays' && before.members?.some(isRinging)
  return joins ? 'joins' : turn
}

function isRinging({ callState }: NonNullable<SessionInfo['members']>[number]): boolean {
  return callState === 'Ringing'
}
