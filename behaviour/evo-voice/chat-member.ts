/** Finds the member of a chat whom a request means. */

import type { Session, SessionMemberInfo } from './session.ts'

/** Returns the member whose identity, call id or endpoint id this is, in that order. */
export function chatMember(name: string | null | undefined, { members }: Session): SessionMemberInfo | undefined {
  if (!name || !members) return undefined
  return (
    members.find(({ identity }) => identity === name) ??
    members.find(({ callSid }) => callSid === name) ??
    members.find(({ endpointId }) => endpointId === name)
  )
}
