/** AddConferenceMember, told as a table: a call in progress becomes a conference if it is none, and somebody is dialled. */

import { dialling, dials } from './conference-effects.ts'
import { hasDestination } from './has-destination.ts'
import { leaveTrace } from './leave-trace.ts'
import type { AddConferenceMember } from './session.ts'
import { isVoice } from './session-guards.ts'
import { sessionKind } from './session-kind.ts'
import type { SessionMove } from './session-move.ts'
import { sessionRefusals } from './session-refusals.ts'

/** The move behind `POST /sessions/{sessionId}/conference/members`. */
export const addConferenceMember: SessionMove<AddConferenceMember> = {
  ...sessionKind,
  operation: 'AddConferenceMember',
  promises: () => [{ member: 'ended', value: false }],
  rows: [
    {
      from: ['connected', 'held'],
      effects: [
        ...dialling,
        ...leaveTrace<AddConferenceMember>({
          message: ({ request, caller }) => dials(request.destination ?? '', caller),
        }),
      ],
    },
    { from: ['idle', 'ringing', 'passive'], refusal: sessionRefusals.notInCall },
    { from: ['ended'], refusal: sessionRefusals.ended },
  ],
  guards: [isVoice],
  demands: [hasDestination],
  holds: [
    {
      claim: 'the latest participant is the one who was dialled',
      member: 'mostRecentParticipantCallSid',
      isSeen: ({ members, mostRecentParticipantCallSid }, { request }) =>
        members?.at(-1)?.callSid === mostRecentParticipantCallSid && members?.at(-1)?.identity === request.destination,
    },
  ],
}
