/** Answers GetActiveSessions, which is to replace GetMySessions one day and tells the same. */

import { ownSessions } from './active-sessions.ts'
import { answerWith } from './answer-with.ts'
import { serviceFor } from './service-for.ts'

/** `GET /sessions/active` */
export const getActiveSessions = serviceFor<unknown>({
  operation: 'GetActiveSessions',
  manner: 'stateful (sessions: list)',
  answer: (_, call) => answerWith({ sessions: ownSessions(call) }),
})
