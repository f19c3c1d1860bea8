/** Tells the calls that a session is made of, one for each party, as the telephone company counts them. */

import { isPresent } from '#behaviour/evo-voice/parties.ts'
import type { Session, SessionMemberInfo } from '#behaviour/evo-voice/session.ts'
import type { components } from '#generated/evo-voice.types.ts'
import { formatNumber } from './format-number.ts'

/** A call as GetActiveCalls tells it. */
export type CallInfo = components['schemas']['CallInfo']

/** Returns the calls that go on at a moment, in milliseconds since 1970; the session's own first, the others hang on it. */
export function callsOf(session: Session, now: number): readonly CallInfo[] {
  const legs = session.members?.filter((member) => member.callSid && isPresent(member)) ?? []
  return legs.map((leg) => callOf(leg, session, now))
}

function callOf(leg: SessionMemberInfo, session: Session, now: number): CallInfo {
  const { dateCreated, dateLastModified, accountId } = session
  const [accountSid, sid] = [accountId ?? '', leg.callSid ?? '']
  const isMain = sid === session.callSid
  const [from, to] = isMain ? [session.fromAddress, session.toAddress] : [session.toAddress, leg.identity]
  const began = Date.parse(dateCreated ?? '')
  return {
    accountSid,
    sid,
    ...told({
      callerName: isMain ? session.fromName : undefined,
      dateCreated,
      dateUpdated: dateLastModified,
      from,
      fromFormatted: from && formatNumber(from),
      parentCallSid: isMain ? undefined : session.callSid,
      startTime: dateCreated,
      to,
      toFormatted: to && formatNumber(to),
    }),
    direction: isMain ? mainDirections[session.direction] : 'outbound-dial',
    duration: Number.isNaN(began) ? 0 : Math.max(0, Math.floor((now - began) / 1000)),
    price: 0,
    priceUnit: 'USD',
    status: statuses[leg.callState],
    uri: `/2010-04-01/Accounts/${accountSid}/Calls/${sid}.json`,
  }
}

/** Leaves out what is not known. */
function told(members: Partial<Record<keyof CallInfo, string | null | undefined>>): Partial<CallInfo> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined && value !== null))
}

const mainDirections: Readonly<Record<Session['direction'], string>> = {
  Incoming: 'inbound',
  Outgoing: 'outbound-api',
}

const statuses: Readonly<Record<SessionMemberInfo['callState'], string>> = {
  None: 'completed',
  Ringing: 'ringing',
  Connected: 'in-progress',
  Hold: 'in-progress',
}
