/** Says who is in a session, and who leaves. */

import type { Session, SessionMemberInfo } from './session.ts'

/** The parties of a session, or none where the API tells none. */
export type Parties = Session['members']

/** True for a party that is in the session: talking, on hold or being called. */
export function isPresent({ callState }: SessionMemberInfo): boolean {
  return callState !== 'None'
}

/** True for the party that the session is with, whoever else comes and goes. */
export function isOutside({ role }: SessionMemberInfo): boolean {
  return role === 'Caller'
}

/** Returns the parties with those in another state of whom `isMeant` is true; the very same ones when there is none. */
export function partiesIn(
  callState: SessionMemberInfo['callState'],
  members: Parties,
  isMeant: (member: SessionMemberInfo) => boolean,
): Parties {
  const changes = (member: SessionMemberInfo) => member.callState !== callState && isMeant(member)
  if (!members?.some(changes)) return members
  return members.map((member) => (changes(member) ? { ...member, callState } : member))
}

/** Returns the present party with this call, if there is one. */
export function partyWith(callSid: string | null | undefined, { members }: Session): SessionMemberInfo | undefined {
  return callSid ? members?.find((member) => member.callSid === callSid && isPresent(member)) : undefined
}

/** Returns what the log calls a party. */
export function nameOf(member: SessionMemberInfo | undefined): string {
  return member?.displayName || member?.identity || 'Somebody'
}
