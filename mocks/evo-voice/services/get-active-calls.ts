/** Answers GetActiveCalls: the telephone calls behind the sessions that go on. */

import type { components } from '#generated/evo-voice.types.ts'
import { activeSessions } from './active-sessions.ts'
import { answerWith } from './answer-with.ts'
import { callsOf } from './calls-of.ts'
import { serviceFor } from './service-for.ts'

/** `GET /calls/active` */
export const getActiveCalls = serviceFor<components['schemas']['GetActiveCalls']>({
  operation: 'GetActiveCalls',
  manner: 'stateful (sessions: calls)',
  answer({ accountId }, call) {
    const now = call.world.now()
    const sessions = activeSessions(call).filter(
      (session) => session.channel === 'Voice' && (!accountId || session.accountId === accountId),
    )
    return answerWith({ calls: sessions.flatMap((session) => callsOf(session, now)) })
  },
})
