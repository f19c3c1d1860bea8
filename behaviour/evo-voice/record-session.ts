/** RecordSession, told as a table: a connected call is recorded from now on; asking again changes nothing. */

import { leaveTrace } from './leave-trace.ts'
import type { RecordSession } from './session.ts'
import { isVoice } from './session-guards.ts'
import { sessionKind } from './session-kind.ts'
import type { SessionMove } from './session-move.ts'
import { sessionRefusals } from './session-refusals.ts'

/** The move behind `POST /sessions/{sessionId}/record`. */
export const recordSession: SessionMove<RecordSession> = {
  ...sessionKind,
  operation: 'RecordSession',
  promises: () => [],
  rows: [
    {
      from: ['connected'],
      effects: leaveTrace<RecordSession>({
        message: ({ before, caller }) =>
          before.unpublished?.isRecording ? undefined : `Recording started by ${caller}`,
        isRecording: () => true,
      }),
    },
    { from: ['idle', 'ringing', 'held', 'passive'], refusal: sessionRefusals.notConnected },
    { from: ['ended'], refusal: sessionRefusals.ended },
  ],
  guards: [isVoice],
  holds: [
    {
      claim: 'the call is recorded',
      member: 'unpublished',
      isSeen: ({ unpublished }) => unpublished?.isRecording === true,
    },
  ],
}
