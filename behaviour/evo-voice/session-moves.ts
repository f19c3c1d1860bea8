/** Lists what can be done to a session through the API, in the order in which a reader meets it. */

import { addConferenceMember } from './add-conference-member.ts'
import { deleteChatMember } from './delete-chat-member.ts'
import { endSession } from './end-session.ts'
import { holdSession } from './hold-session.ts'
import { inviteChatMember } from './invite-chat-member.ts'
import { logSession } from './log-session.ts'
import { patchConferenceMember } from './patch-conference-member.ts'
import { patchSession } from './patch-session.ts'
import { recordSession } from './record-session.ts'
import { redirectSession } from './redirect-session.ts'
import { rejectSession } from './reject-session.ts'
import { sendMessage } from './send-message.ts'
import { startConference } from './start-conference.ts'

/** Every move that somebody asks for; each keeps the type of its request. */
export const sessionMoves = [
  patchSession,
  holdSession,
  redirectSession,
  rejectSession,
  endSession,
  recordSession,
  logSession,
  startConference,
  addConferenceMember,
  patchConferenceMember,
  inviteChatMember,
  deleteChatMember,
  sendMessage,
] as const
