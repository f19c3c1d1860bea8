/** HoldSession, told as a table: a live session goes on hold, a held one changes its reason, an ended one refuses. */

import type { Effect, Move } from '../move.ts'
import { conflict, notFound } from '../refusals.ts'
import type { HoldSession, SessionInfo, SessionLogInfo, SessionMemberInfo } from './session.ts'
import { type SessionState, sessionState } from './session-state.ts'

const reasonChanges: Effect<SessionInfo, HoldSession> = {
  member: 'holdReason',
  becomes: ({ request }) => reasonOf(request),
}

const goesOnHold: readonly Effect<SessionInfo, HoldSession>[] = [
  { member: 'callState', becomes: () => 'Hold' },
  { member: 'holdQueueName', becomes: ({ before }) => `hold-${before.id}` },
  { member: 'heldByUserId', becomes: ({ caller }) => caller },
  reasonChanges,
  { member: 'members', becomes: ({ before, request }) => heldMembers(before.members, request) },
  {
    member: 'log',
    becomes: ({ before, request, caller, now }) => [...(before.log ?? []), entry(request, caller, now)],
  },
  { member: 'dateLastModified', becomes: ({ now }) => now },
  { member: 'lastModifiedBy', becomes: ({ caller }) => caller },
]

/** The move behind `POST /sessions/{sessionId}/hold`. */
export const holdSession: Move<SessionInfo, HoldSession, SessionState> = {
  operation: 'HoldSession',
  collection: 'sessions',
  idOf: (request) => request.sessionId ?? '',
  unknown: (id) => notFound(`Session '${id}' was not found`),
  stateOf: sessionState,
  promises: (request) => [
    { member: 'callState', value: 'Hold' },
    { member: 'holdReason', value: reasonOf(request) },
    { member: 'ended', value: false },
  ],
  rows: [
    { from: ['idle', 'ringing', 'connected', 'passive'], effects: goesOnHold },
    { from: ['held'], effects: [reasonChanges] },
    { from: ['ended'], refusal: conflict('The session has ended') },
  ],
}

function reasonOf(request: HoldSession): SessionInfo['holdReason'] {
  return request.reason ?? 'None'
}

type Members = SessionInfo['members']

/** The member that `callSid` names goes on hold, or every connected one when it names nobody. */
function heldMembers(members: Members, { callSid }: HoldSession): Members {
  const isMeant = (member: SessionMemberInfo) =>
    callSid ? member.callSid === callSid : member.callState === 'Connected'
  return members?.map((member) => (isMeant(member) ? { ...member, callState: 'Hold' } : member)) ?? members
}

function entry(request: HoldSession, caller: string, now: string): SessionLogInfo {
  const reason = reasonOf(request)
  return { date: now, message: reason === 'None' ? `Held by ${caller}` : `Held by ${caller}: ${reason}` }
}
