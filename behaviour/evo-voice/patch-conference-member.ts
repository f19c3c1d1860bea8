/** PatchConferenceMember, told as a table: one party of a conference is held or muted, or no longer. */

import { conflict, notFound } from '../refusals.ts'
import { leaveTrace } from './leave-trace.ts'
import { nameOf, type Parties, partyWith } from './parties.ts'
import type { PatchConferenceMember, SessionMemberInfo } from './session.ts'
import { isConference } from './session-guards.ts'
import { sessionKind } from './session-kind.ts'
import type { SessionMoment, SessionMove } from './session-move.ts'
import { sessionRefusals } from './session-refusals.ts'

type Patching = SessionMoment<PatchConferenceMember>

/** The move behind `PATCH /sessions/{sessionId}/conference/members/{callSid}`; what is left out stays as it is. */
export const patchConferenceMember: SessionMove<PatchConferenceMember> = {
  ...sessionKind,
  operation: 'PatchConferenceMember',
  promises: () => [{ member: 'ended', value: false }],
  rows: [
    {
      from: ['connected', 'held', 'passive'],
      effects: [
        { member: 'members', becomes: (moment) => partiesAfter(moment) },
        ...leaveTrace<PatchConferenceMember>({ message: (moment) => messageOf(moment) }),
      ],
    },
    { from: ['idle', 'ringing'], refusal: sessionRefusals.notInCall },
    { from: ['ended'], refusal: sessionRefusals.ended },
  ],
  guards: [isConference],
  demands: [
    {
      claim: 'callSid names a party',
      isMet: ({ before, request }) => partyWith(request.callSid, before) !== undefined,
      refusal: ({ request }) => notFound(`Call '${request.callSid}' was not found in session '${request.sessionId}'`),
    },
    {
      claim: 'only who has answered can be held',
      isMet: ({ before, request }) =>
        heldBy(request) !== true || partyWith(request.callSid, before)?.callState !== 'Ringing',
      refusal: ({ before, request }) => conflict(`${nameOf(partyWith(request.callSid, before))} has not answered`),
    },
  ],
  holds: [
    {
      claim: 'the party is muted as asked',
      member: 'members',
      isSeen: (after, { request }) =>
        mutedBy(request) === undefined || partyWith(request.callSid, after)?.muted === mutedBy(request),
    },
  ],
}

/** No public page tells what the members are called: docs/discoveries/open-spellings.md. */
function heldBy({ hold, onHold, isHeld }: PatchConferenceMember): boolean | undefined {
  return hold ?? onHold ?? isHeld ?? undefined
}

function mutedBy({ muted, mute, isMuted }: PatchConferenceMember): boolean | undefined {
  return muted ?? mute ?? isMuted ?? undefined
}

function partiesAfter({ before, request }: Patching): Parties {
  const party = partyWith(request.callSid, before)
  if (party === undefined) return before.members
  const patched = partyAfter(party, request)
  const isSame = patched.muted === party.muted && patched.callState === party.callState
  return isSame ? before.members : before.members?.map((member) => (member === party ? patched : member))
}

function partyAfter(party: SessionMemberInfo, request: PatchConferenceMember): SessionMemberInfo {
  const isHeld = heldBy(request) ?? party.callState === 'Hold'
  const callState = party.callState === 'Ringing' ? 'Ringing' : isHeld ? 'Hold' : 'Connected'
  return { ...party, callState, muted: mutedBy(request) ?? party.muted }
}

function messageOf({ before, request, caller }: Patching): string | undefined {
  const party = partyWith(request.callSid, before)
  if (party === undefined) return undefined
  const { callState, muted } = partyAfter(party, request)
  const deeds = [
    ...(callState === party.callState ? [] : [callState === 'Hold' ? 'put on hold' : 'taken off hold']),
    ...(muted === party.muted ? [] : [muted ? 'muted' : 'unmuted']),
  ]
  return deeds.length === 0 ? undefined : `${nameOf(party)} ${deeds.join(' and ')} by ${caller}`
}
