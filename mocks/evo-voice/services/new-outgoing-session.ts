/** Answers NewOutgoingSession: a call is placed, and a flow deals with whoever answers it. */

import { badRequest } from '#behaviour/refusals.ts'
import type { components } from '#generated/evo-voice.types.ts'
import type { World } from '#mocks/world/world.ts'
import { answerWith } from './answer-with.ts'
import { firstAccountId } from './first-account-id.ts'
import { keepNewSession } from './keep-new-session.ts'
import { refuse } from './refuse.ts'
import { serviceFor } from './service-for.ts'

/** `POST /sessions/outgoing` */
export const newOutgoingSession = serviceFor<components['schemas']['NewOutgoingSession']>({
  operation: 'NewOutgoingSession',
  manner: 'stateful (sessions: create)',
  answer({ flowId, numberToDial, callerId }, call) {
    if (!flowId) return refuse(badRequest("'flowId' is required"))
    const number = numberToDial?.trim() ?? ''
    if (!isE164(number)) return refuse(badRequest(`'numberToDial' must be an E164 number, not '${number}'`))
    if (callerId && !isE164(callerId)) return refuse(badRequest(`'callerId' must be an E164 number, not '${callerId}'`))
    const fromAddress = callerId || inventNumber(call.world)
    keepNewSession(
      {
        accountId: firstAccountId(call.person),
        channel: 'Voice',
        direction: 'Outgoing',
        outside: { address: number, name: number },
        told: { fromAddress, toAddress: number, destination: number },
        isQueued: false,
        message: `Call placed for flow ${flowId}`,
      },
      'NewOutgoingSession',
      call,
    )
    return answerWith(null)
  },
})

function isE164(number: string): boolean {
  return /^\+[1-9]\d{6,14}$/.test(number)
}

/** The server takes a random number; here it depends on what has happened before, so that worlds can be told again. */
function inventNumber({ invent, journal }: World): string {
  return invent(`call ${journal.count()}`, 'callerId', ({ string }) => `+1555${string.numeric(7)}`)
}
