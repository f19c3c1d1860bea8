/** What several moves ask of a session, whatever its state. */

import type { Guard } from '../move.ts'
import type { Session } from './session.ts'
import { sessionRefusals } from './session-refusals.ts'

/** Only calls can be redirected, recorded and made conferences. */
export const isVoice: Guard<Session> = {
  claim: 'the session is a voice call',
  allows: ({ before }) => before.channel === 'Voice',
  refusal: sessionRefusals.notVoice,
}

/** Only chats have members that are invited, and messages. */
export const isChat: Guard<Session> = {
  claim: 'the session is a chat',
  allows: ({ before }) => before.channel === 'Chat',
  refusal: sessionRefusals.notChat,
}

/** Only the parties of a conference are held and muted one by one. */
export const isConference: Guard<Session> = {
  claim: 'the session is a conference',
  allows: ({ before }) => Boolean(before.conferenceSid),
  refusal: sessionRefusals.notConference,
}
