/** RedirectSession, told as a table: a call in progress, on hold or not, leaves who answered it and rings elsewhere. */

import { dueIn } from './due-in.ts'
import { hasDestination } from './has-destination.ts'
import { leaveTrace } from './leave-trace.ts'
import { newLeg } from './new-leg.ts'
import { isOutside, type Parties, partiesIn } from './parties.ts'
import type { RedirectSession, Session } from './session.ts'
import { isVoice } from './session-guards.ts'
import { sessionKind } from './session-kind.ts'
import type { SessionEffect, SessionMove } from './session-move.ts'
import { sessionRefusals } from './session-refusals.ts'
import { takenOffHold } from './taken-off-hold.ts'

const ringsElsewhere: readonly SessionEffect<RedirectSession>[] = [
  { member: 'callState', becomes: () => 'Ringing' },
  { member: 'queueState', becomes: () => 'None' },
  { member: 'destination', becomes: ({ request }) => request.destination },
  // nobody has answered there yet, and who answered here has left
  { member: 'answeredByName', becomes: ({ before }) => (before.answeredByName ? null : before.answeredByName) },
  { member: 'answeredById', becomes: ({ before }) => (before.answeredById ? null : before.answeredById) },
  { member: 'members', becomes: ({ before, request }) => redirected(before, request) },
  ...takenOffHold,
  ...leaveTrace<RedirectSession>({
    message: ({ request, caller }) => `Redirected by ${caller} to ${request.destination}${shownAs(request)}`,
    due: ({ now }) => dueIn('ring-timeout', now),
    isRecording: () => false,
  }),
]

/** The move behind `POST /sessions/{sessionId}/redirect`. */
export const redirectSession: SessionMove<RedirectSession> = {
  ...sessionKind,
  operation: 'RedirectSession',
  promises: () => [],
  rows: [
    { from: ['connected', 'held'], effects: ringsElsewhere },
    { from: ['idle', 'ringing', 'passive'], refusal: sessionRefusals.notInCall },
    { from: ['ended'], refusal: sessionRefusals.ended },
  ],
  guards: [isVoice],
  demands: [hasDestination],
  holds: [
    {
      claim: 'the call rings at its new destination',
      member: 'destination',
      isSeen: (after, { request }) => after.callState === 'Ringing' && after.destination === request.destination,
    },
  ],
}

/** The outside party hears it ring; all others leave, and the destination is called. */
function redirected(session: Session, { destination }: RedirectSession): Parties {
  const left = partiesIn('None', session.members, (member) => !isOutside(member))
  const waiting = partiesIn('Connected', left, isOutside)
  const called = newLeg(session, {
    identity: destination ?? '',
    displayName: destination ?? '',
    callState: 'Ringing',
    role: 'Transfer',
  })
  return [...(waiting ?? []), called]
}

function shownAs({ callerId }: RedirectSession): string {
  return callerId ? ` as ${callerId}` : ''
}
