/** Answers GetMySessions: the caller's sessions that go on. */

import { ownSessions } from './active-sessions.ts'
import { answerWith } from './answer-with.ts'
import { serviceFor } from './service-for.ts'

/** `GET /sessions/my` */
export const getMySessions = serviceFor<unknown>({
  operation: 'GetMySessions',
  manner: 'stateful (sessions: list)',
  answer: (_, call) => answerWith({ sessions: ownSessions(call) }),
})
