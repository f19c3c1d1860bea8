/** StartConference, told as a table: a call in progress becomes a conference, and whom the request names is dialled. */

import { conferenceSidOf, dialling, dials } from './conference-effects.ts'
import { leaveTrace } from './leave-trace.ts'
import type { StartConference } from './session.ts'
import { isVoice } from './session-guards.ts'
import { sessionKind } from './session-kind.ts'
import type { SessionMove } from './session-move.ts'
import { sessionRefusals } from './session-refusals.ts'

/** The move behind `POST /sessions/{sessionId}/conference`; a second one changes nothing unless it dials somebody. */
export const startConference: SessionMove<StartConference> = {
  ...sessionKind,
  operation: 'StartConference',
  promises: () => [],
  rows: [
    {
      from: ['connected', 'held'],
      effects: [
        ...dialling,
        ...leaveTrace<StartConference>({
          message: ({ before, request, caller }) => {
            if (request.destination) return dials(request.destination, caller)
            return before.conferenceSid ? undefined : `Conference started by ${caller}`
          },
        }),
      ],
    },
    { from: ['idle', 'ringing', 'passive'], refusal: sessionRefusals.notInCall },
    { from: ['ended'], refusal: sessionRefusals.ended },
  ],
  guards: [isVoice],
  holds: [
    {
      claim: 'the call is a conference',
      member: 'conferenceSid',
      isSeen: ({ conferenceSid }, { before }) => conferenceSid === conferenceSidOf(before),
    },
  ],
}
