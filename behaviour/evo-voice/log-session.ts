/** LogSession, told as a table: every session takes a line into its log, an ended one too. */

import { badRequest } from '../refusals.ts'
import { leaveTrace } from './leave-trace.ts'
import type { LogSession } from './session.ts'
import { sessionKind } from './session-kind.ts'
import type { SessionMove } from './session-move.ts'
import { sessionStates } from './session-state.ts'

/** The move behind `POST /sessions/{sessionId}/log`. */
export const logSession: SessionMove<LogSession> = {
  ...sessionKind,
  operation: 'LogSession',
  promises: () => [],
  rows: [{ from: sessionStates, effects: leaveTrace<LogSession>({ message: ({ request }) => textOf(request) }) }],
  demands: [
    {
      claim: 'there is a text to log',
      isMet: ({ request }) => textOf(request) !== undefined,
      refusal: () => badRequest('A text to log is required'),
    },
  ],
  holds: [
    {
      claim: 'the newest line is the text',
      member: 'log',
      isSeen: ({ log }, { request }) => log?.at(-1)?.message === textOf(request),
    },
  ],
}

/** No public page tells what the member is called: docs/discoveries/open-spellings.md. */
function textOf({ message, text, body, entry }: LogSession): string | undefined {
  return message || text || body || entry || undefined
}
