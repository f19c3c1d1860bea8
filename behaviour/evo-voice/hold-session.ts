/** HoldSession, told as a table: a live session goes on hold, a held one changes its reason, an ended one refuses. */

import { leaveTrace } from './leave-trace.ts'
import { isPresent } from './parties.ts'
import type { HoldSession, Session, SessionInfo, SessionMemberInfo } from './session.ts'
import { sessionKind } from './session-kind.ts'
import type { SessionEffect, SessionMove } from './session-move.ts'
import { sessionRefusals } from './session-refusals.ts'

const reasonChanges: SessionEffect<HoldSession> = {
  member: 'holdReason',
  becomes: ({ request }) => reasonOf(request),
}

const goesOnHold: readonly SessionEffect<HoldSession>[] = [
  { member: 'callState', becomes: () => 'Hold' },
  // who never was in a queue, as one who was dialled, is in none now
  { member: 'queueState', becomes: ({ before }) => (before.queueState === 'None' ? 'None' : 'Hold') },
  { member: 'holdQueueName', becomes: ({ before }) => `hold-${before.id}` },
  { member: 'heldByUserId', becomes: ({ caller }) => caller },
  reasonChanges,
  { member: 'members', becomes: ({ before, request }) => heldMembers(before.members, request) },
  ...leaveTrace<HoldSession>({
    message: ({ request, caller }) => heldBy(caller, reasonOf(request)),
    // what rings or waits does so no longer
    due: () => undefined,
  }),
]

/** The move behind `POST /sessions/{sessionId}/hold`. */
export const holdSession: SessionMove<HoldSession> = {
  ...sessionKind,
  operation: 'HoldSession',
  promises: (request) => [
    { member: 'callState', value: 'Hold' },
    { member: 'holdReason', value: reasonOf(request) },
    { member: 'ended', value: false },
  ],
  rows: [
    { from: ['idle', 'ringing', 'connected', 'passive'], effects: goesOnHold },
    { from: ['held'], effects: [reasonChanges] },
    { from: ['ended'], refusal: sessionRefusals.ended },
  ],
  holds: [
    {
      claim: 'the session is on hold for the reason that was asked for',
      member: 'holdReason',
      isSeen: (after, { request }) => after.callState === 'Hold' && after.holdReason === reasonOf(request),
    },
    {
      claim: 'the log says when the session went on hold',
      member: 'log',
      isSeen: (after, { before, now }) => before.callState === 'Hold' || after.log?.at(-1)?.date === now,
    },
  ],
}

function reasonOf(request: HoldSession): SessionInfo['holdReason'] {
  return request.reason ?? 'None'
}

type Members = Session['members']

/** The party that `callSid` names goes on hold, or every connected one when it is left out; who left stays away. */
function heldMembers(members: Members, { callSid }: HoldSession): Members {
  const isMeant = (member: SessionMemberInfo) =>
    callSid ? member.callSid === callSid && isPresent(member) : member.callState === 'Connected'
  return members?.map((member) => (isMeant(member) ? { ...member, callState: 'Hold' } : member)) ?? members
}

function heldBy(caller: string, reason: SessionInfo['holdReason']): string {
  return reason === 'None' ? `Held by ${caller}` : `Held by ${caller}: ${reason}`
}
