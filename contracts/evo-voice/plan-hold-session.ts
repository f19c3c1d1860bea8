/** Plans what to ask an Evo Voice server about HoldSession. */

import { holdSession } from '#behaviour/evo-voice/hold-session.ts'
import type { Plan } from '#contracts/verify/plan.ts'
import { everyWay, jsonByAccept, jsvByAccept, jsvBySuffix } from '#contracts/verify/ways.ts'
import type { Operation } from '#servicestack/model/operation.ts'

/** Which session to hold, and whether a user without the role is at hand. */
export interface HoldSessionCase {
  /** A session that may be held. */
  readonly sessionId: string
  readonly hasGuest: boolean
}

/**
 * Holds the session for one reason, asks again in every way, then holds it for another reason: a server that ignores
 * the reason is wrong about one of the two. Callers who are to be turned away come last, should a server let them in.
 */
export function planHoldSession({ sessionId, hasGuest }: HoldSessionCase, { access }: Operation): Plan {
  const rolesNamed = access.requiredRoles.length > 0
  return {
    operation: holdSession.operation,
    asks: [
      ...[...everyWay, jsonByAccept].map((way) => hold(sessionId, 'Transferring', way)),
      ...[jsonByAccept, jsvByAccept, jsonByAccept].map((way) => hold(sessionId, 'None', way)),
      ...either((way) => ({ ...hold(unknownSession, 'None', way), expect: { kind: 'refusal', status: 404 } })),
      ...(access.requiresAuthentication ? either((way) => withoutCredentials(sessionId, way)) : []),
      ...(rolesNamed && hasGuest ? either((way) => withoutRole(sessionId, way)) : []),
    ],
    leftOut: [
      ...(access.requiresAuthentication
        ? []
        : leaveOut('refuses-without-credentials', 'the contract requires no authentication')),
      ...(rolesNamed ? [] : leaveOut('refuses-without-the-role', 'the contract requires no role')),
      ...(rolesNamed && !hasGuest
        ? leaveOut('refuses-without-the-role', `no user without the role ${access.requiredRoles.join(', ')} was given`)
        : []),
    ],
    leaves: `Session ${sessionId} is left on hold with reason None: PatchSession with callState Connected takes it off.`,
  }
}

type Ask = Plan['asks'][number]
type Way = Ask['way']
type LeftOut = Plan['leftOut'][number]
type Reason = 'None' | 'Transferring'

/** A session id that no server gives out. */
const unknownSession = 'no-such-session-understudy'

function hold(sessionId: string, reason: Reason, way: Way): Ask {
  const dto = { sessionId, reason }
  return {
    title: `hold ${sessionId}, reason ${reason}`,
    caller: 'user',
    way,
    dto,
    expect: {
      kind: 'answer',
      round: reason,
      promises: holdSession.promises(dto),
      about: [{ member: 'id', value: sessionId }],
    },
  }
}

function withoutCredentials(sessionId: string, way: Way): Ask {
  return {
    ...hold(sessionId, 'None', way),
    title: `hold ${sessionId} without credentials`,
    caller: 'anonymous',
    expect: { kind: 'unauthenticated' },
  }
}

function withoutRole(sessionId: string, way: Way): Ask {
  return {
    ...hold(sessionId, 'None', way),
    title: `hold ${sessionId} without the role`,
    caller: 'guest',
    expect: { kind: 'forbidden' },
  }
}

/** Refusals are asked for in both formats, each by a way that every server knows. */
function either(ask: (way: Way) => Ask): readonly Ask[] {
  return [jsonByAccept, jsvBySuffix].map(ask)
}

function leaveOut(check: LeftOut['check'], why: string): readonly LeftOut[] {
  return [{ check, why }]
}
