/** What time does to a call that waits in a queue: it rings at the agents. */

import { conflict } from '../refusals.ts'
import { dueIn } from './due-in.ts'
import { leaveTrace } from './leave-trace.ts'
import { sessionKind } from './session-kind.ts'
import type { SessionMove } from './session-move.ts'
import { sessionRefusals } from './session-refusals.ts'

const notWaiting = conflict('The session does not wait in a queue')

/** Happens to a queued session; nobody asks for it. */
export const queueWait: SessionMove<unknown> = {
  ...sessionKind,
  operation: 'queue-wait',
  idOf: () => '',
  promises: () => [],
  rows: [
    {
      from: ['idle'],
      effects: [
        { member: 'callState', becomes: () => 'Ringing' },
        { member: 'queueState', becomes: () => 'Ringing' },
        ...leaveTrace<unknown>({
          message: () => 'Ringing after the wait in the queue',
          due: ({ now }) => dueIn('ring-timeout', now),
        }),
      ],
    },
    { from: ['ringing', 'connected', 'held', 'passive'], refusal: notWaiting },
    { from: ['ended'], refusal: sessionRefusals.ended },
  ],
  guards: [
    {
      claim: 'the session is queued',
      allows: ({ before }) => before.queueState === 'Queued',
      refusal: notWaiting,
    },
  ],
}
