/** Answers GetSession: a live session without its log, which only lists tell. */

import { sessionKind } from '#behaviour/evo-voice/session-kind.ts'
import type { components } from '#generated/evo-voice.types.ts'
import { answerWith } from './answer-with.ts'
import { firstLiveDay, isArchived } from './archive.ts'
import { keptSessions } from './kept-sessions.ts'
import { refuse } from './refuse.ts'
import { serviceFor } from './service-for.ts'

/** `GET /sessions/{sessionId}` */
export const getSession = serviceFor<components['schemas']['GetSession']>({
  operation: 'GetSession',
  manner: 'stateful (sessions: read)',
  answer({ sessionId }, call) {
    const session = keptSessions(call).find(sessionId)
    if (session === undefined || isArchived(session, firstLiveDay(call.world.now())))
      return refuse(sessionKind.unknown(sessionId ?? ''))
    return answerWith({ ...session, log: [] })
  },
})
