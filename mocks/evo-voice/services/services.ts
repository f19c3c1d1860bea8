/** Lists what answers the operations that are no moves. */

import type { Service } from '#mocks/engine/service.ts'
import { deleteSessions } from './delete-sessions.ts'
import { getActiveCalls } from './get-active-calls.ts'
import { getActiveSessions } from './get-active-sessions.ts'
import { getAuthStatus } from './get-auth-status.ts'
import { getChatTranscript } from './get-chat-transcript.ts'
import { getMySessions } from './get-my-sessions.ts'
import { getSession } from './get-session.ts'
import { listSessions } from './list-sessions.ts'
import { newOutgoingSession } from './new-outgoing-session.ts'
import { newSession } from './new-session.ts'
import { sendMessageService } from './send-message-service.ts'

/** In the order of the contract. */
export const services: readonly Service[] = [
  listSessions,
  getSession,
  newSession,
  newOutgoingSession,
  deleteSessions,
  getMySessions,
  getActiveSessions,
  getActiveCalls,
  getChatTranscript,
  sendMessageService,
  getAuthStatus,
]
