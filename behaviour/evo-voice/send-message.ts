/** SendMessage, told as a table: a chat that goes on takes a message; the message itself is kept elsewhere. */

import { badRequest } from '../refusals.ts'
import { leaveTrace } from './leave-trace.ts'
import type { SendMessage } from './session.ts'
import { isChat } from './session-guards.ts'
import { sessionKind } from './session-kind.ts'
import type { SessionMove } from './session-move.ts'
import { sessionRefusals } from './session-refusals.ts'

/** What `POST /sessions/{sessionId}/messages` does to the session. */
export const sendMessage: SessionMove<SendMessage> = {
  ...sessionKind,
  operation: 'SendMessage',
  promises: () => [],
  rows: [
    {
      from: ['idle', 'ringing', 'connected', 'held', 'passive'],
      effects: leaveTrace<SendMessage>({ message: ({ caller }) => `Message sent by ${caller}` }),
    },
    { from: ['ended'], refusal: sessionRefusals.ended },
  ],
  guards: [isChat],
  demands: [
    {
      claim: 'there is a text to send',
      isMet: ({ request }) => Boolean(request.body),
      refusal: () => badRequest('A body is required'),
    },
  ],
}
