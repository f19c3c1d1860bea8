/** EndSession, told as a table: a live session ends, but a conference of three or more only loses the party that is named. */

import { effectsWhere } from '../effects-where.ts'
import { notFound } from '../refusals.ts'
import { dueIn } from './due-in.ts'
import { endingEffects } from './ending-effects.ts'
import { leaveTrace } from './leave-trace.ts'
import { isPresent, nameOf, partiesIn, partyWith } from './parties.ts'
import type { EndSession, Session } from './session.ts'
import { sessionKind } from './session-kind.ts'
import type { SessionEffect, SessionMoment, SessionMove } from './session-move.ts'
import { sessionRefusals } from './session-refusals.ts'

type Ending = SessionMoment<EndSession>

const sessionEnds: readonly SessionEffect<EndSession>[] = endingEffects<EndSession>({
  outcome: ({ before }) => (wasAnswered(before) ? 'Completed' : 'Canceled'),
  wasMissed: false,
  message: ({ caller }) => `Ended by ${caller}`,
  due: ({ before, now }) => (wasAnswered(before) && before.channel === 'Voice' ? dueIn('wrap-up', now) : undefined),
})

const partyLeaves: readonly SessionEffect<EndSession>[] = [
  {
    member: 'members',
    becomes: ({ before, request }) => partiesIn('None', before.members, ({ callSid }) => callSid === request.callSid),
  },
  ...leaveTrace<EndSession>({
    message: ({ before, request, caller }) => `${nameOf(partyWith(request.callSid, before))} taken out by ${caller}`,
  }),
]

/** The move behind `DELETE /sessions/{sessionId}`. */
export const endSession: SessionMove<EndSession> = {
  ...sessionKind,
  operation: 'EndSession',
  promises: () => [],
  rows: [
    {
      from: ['idle', 'ringing', 'connected', 'held', 'passive'],
      effects: [
        ...effectsWhere((moment) => !leavesOthers(moment), sessionEnds),
        ...effectsWhere(leavesOthers, partyLeaves),
      ],
    },
    { from: ['ended'], refusal: sessionRefusals.ended },
  ],
  demands: [
    {
      claim: 'in a conference, callSid names nobody or a party',
      // a call of two ends for both, whichever call id the caller's own device has
      isMet: ({ before, request }) =>
        !before.conferenceSid || !request.callSid || partyWith(request.callSid, before) !== undefined,
      refusal: ({ request }) => notFound(`Call '${request.callSid}' was not found in session '${request.sessionId}'`),
    },
  ],
  holds: [
    {
      claim: 'the session has ended, or somebody is left to talk to',
      member: 'ended',
      isSeen: (after, moment) => after.ended !== leavesOthers(moment),
    },
  ],
}

function wasAnswered({ answeredByName, callState }: Session): boolean {
  return Boolean(answeredByName) || callState === 'Connected' || callState === 'Passive'
}

/** True where a conference goes on without the party that the request names. */
function leavesOthers({ before, request }: Ending): boolean {
  if (!before.conferenceSid || partyWith(request.callSid, before) === undefined) return false
  return (before.members?.filter(isPresent).length ?? 0) > 2
}
