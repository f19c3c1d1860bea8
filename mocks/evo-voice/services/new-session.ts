/** Answers NewSession: a call, a chat or a fax, which rings, or waits in a queue before. */

import type { Session } from '#behaviour/evo-voice/session.ts'
import type { Refused } from '#behaviour/move.ts'
import { badRequest, notFound } from '#behaviour/refusals.ts'
import type { components } from '#generated/evo-voice.types.ts'
import type { Call } from '#mocks/engine/service.ts'
import { answerWith } from './answer-with.ts'
import type { Planned } from './begin-session.ts'
import { firstAccountId } from './first-account-id.ts'
import { keepNewSession } from './keep-new-session.ts'
import { keptSessions } from './kept-sessions.ts'
import { present } from './present.ts'
import { refuse } from './refuse.ts'
import { seesAccount } from './sees-account.ts'
import { serviceFor } from './service-for.ts'

type NewSession = components['schemas']['NewSession']

/** `POST /sessions` */
export const newSession = serviceFor<NewSession>({
  operation: 'NewSession',
  manner: 'stateful (sessions: create)',
  answer(request, call) {
    const accountId = request.accountId || firstAccountId(call.person)
    const refusal = objection(request, accountId, call)
    if (refusal !== undefined) return refuse(refusal)
    return answerWith(keepNewSession({ ...planOf(request), accountId, agent: call.person }, 'NewSession', call))
  },
})

/** Says what stands against a request. */
function objection(request: NewSession, accountId: string, call: Call): Refused | undefined {
  if (!seesAccount(accountId, call.person)) return notFound(`Account '${accountId}' was not found`)
  const { parentSessionId, ringQueueId } = request
  if (parentSessionId && keptSessions(call).find(parentSessionId) === undefined)
    return notFound(`Session '${parentSessionId}' was not found`)
  if (directionOf(request) === 'Incoming')
    return request.fromAddress ? undefined : badRequest('An incoming session requires a fromAddress')
  if (ringQueueId) return badRequest('An outgoing session waits in no ring queue')
  return destinationOf(request) ? undefined : badRequest('An outgoing session requires a destination')
}

function planOf(request: NewSession): Omit<Planned, 'id' | 'accountId' | 'accountName' | 'by'> {
  const direction = directionOf(request)
  const isIncoming = direction === 'Incoming'
  const { customerId, endpointId, fromName, displayName, consoleData, callbackNumber, ringQueueId } = request
  const toAddress = request.toAddress || destinationOf(request)
  const fromAddress = isIncoming ? request.fromAddress : request.callerId || request.fromAddress
  const address = (isIncoming ? fromAddress : toAddress) ?? ''
  const { parentSessionId } = request
  return {
    channel: request.channel ?? 'Voice',
    direction,
    outside: { address, name: (isIncoming && fromName) || displayName || address },
    told: {
      ...present({ customerId, endpointId, fromName, displayName, consoleData, callbackNumber, ringQueueId }),
      ...present({ fromAddress, toAddress, destination: destinationOf(request) }),
    },
    isQueued: isIncoming && Boolean(ringQueueId),
    ...(parentSessionId ? { parentSessionId } : {}),
    message: isIncoming ? 'Call received' : 'Call placed',
  }
}

/** Who tells only where it comes from, tells of one that comes in. */
function directionOf(request: NewSession): Session['direction'] {
  if (request.direction) return request.direction
  return request.fromAddress && !destinationOf(request) ? 'Incoming' : 'Outgoing'
}

function destinationOf({ destination, toAddress }: NewSession): string {
  return destination || toAddress || ''
}
