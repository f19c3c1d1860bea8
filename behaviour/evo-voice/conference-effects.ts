/** What becomes of a call that is made a conference, and of the party that is dialled into it. */

import { deriveSid } from './derive-sid.ts'
import { newLeg } from './new-leg.ts'
import type { Session, SessionMemberInfo } from './session.ts'
import type { SessionEffect } from './session-move.ts'

/** Whom to dial, if anybody. */
export interface Dialling {
  readonly destination?: string | null
}

/** The effects: there is a conference, and the destination is called and is its latest participant. */
export const dialling: readonly SessionEffect<Dialling>[] = [
  { member: 'conferenceSid', becomes: ({ before }) => conferenceSidOf(before) },
  {
    member: 'members',
    becomes: ({ before, request }) =>
      request.destination ? [...(before.members ?? []), dialled(before, request.destination)] : before.members,
  },
  {
    member: 'mostRecentParticipantCallSid',
    becomes: ({ before, request }) =>
      request.destination ? dialled(before, request.destination).callSid : before.mostRecentParticipantCallSid,
  },
]

/** Returns the id of a session's conference, whether it has begun or not. */
export function conferenceSidOf({ conferenceSid, id }: Session): string {
  return conferenceSid || deriveSid('CF', id ?? '')
}

/** Returns the line of the log for a party that is dialled. */
export function dials(destination: string, caller: string): string {
  return `${destination} dialled into the conference by ${caller}`
}

function dialled(session: Session, destination: string): SessionMemberInfo {
  return newLeg(session, { identity: destination, displayName: destination, callState: 'Ringing', role: 'Transfer' })
}
