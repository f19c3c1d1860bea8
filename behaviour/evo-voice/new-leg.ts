/** Makes the new party of a session, with a call of its own. */

import { deriveSid } from './derive-sid.ts'
import type { Session, SessionMemberInfo } from './session.ts'
import { logLength } from './session-log.ts'

/** Who joins, and as what. */
export type NewLeg = Pick<SessionMemberInfo, 'identity' | 'displayName' | 'callState' | 'role'>

/**
 * Returns the party. Its call id comes from the session's id and the length of its log, which grows with every party:
 * one that left never lends its id to another.
 */
export function newLeg(session: Session, leg: NewLeg): SessionMemberInfo {
  return { ...leg, isOriginalMember: false, callSid: nextCallSid(session), muted: false }
}

/** Returns the call id of the party that joins a session next. */
export function nextCallSid(session: Session): string {
  return deriveSid('CA', `${session.id ?? ''}\n${logLength(session)}`)
}
