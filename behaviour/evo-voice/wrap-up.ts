/** What time does after a call: the wrap-up is over. */

import { conflict } from '../refusals.ts'
import { leaveTrace } from './leave-trace.ts'
import { sessionKind } from './session-kind.ts'
import type { SessionMove } from './session-move.ts'

/** Happens to a session that has ended; nobody asks for it. */
export const wrapUp: SessionMove<unknown> = {
  ...sessionKind,
  operation: 'wrap-up',
  idOf: () => '',
  promises: () => [],
  rows: [
    {
      from: ['ended'],
      effects: leaveTrace<unknown>({ message: () => 'Wrap-up is over', due: () => undefined }),
    },
    {
      from: ['idle', 'ringing', 'connected', 'held', 'passive'],
      refusal: conflict('The session has not ended'),
    },
  ],
}
