/** RejectSession, told as a table: a ringing call is turned away, and counts as missed if it came in; nothing else can be. */

import { endingEffects } from './ending-effects.ts'
import type { RejectSession } from './session.ts'
import { sessionKind } from './session-kind.ts'
import type { SessionMove } from './session-move.ts'
import { sessionRefusals } from './session-refusals.ts'

/** The move behind `POST /sessions/{sessionId}/reject`. */
export const rejectSession: SessionMove<RejectSession> = {
  ...sessionKind,
  operation: 'RejectSession',
  promises: () => [
    { member: 'ended', value: true },
    { member: 'callState', value: 'Disconnected' },
  ],
  rows: [
    {
      from: ['ringing'],
      effects: endingEffects<RejectSession>({
        outcome: () => 'Rejected',
        wasMissed: true,
        message: ({ caller }) => `Rejected by ${caller}`,
      }),
    },
    { from: ['idle', 'connected', 'held', 'passive'], refusal: sessionRefusals.notRinging },
    { from: ['ended'], refusal: sessionRefusals.ended },
  ],
}
