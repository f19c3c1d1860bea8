/** What time does to a call that nobody answers: it gives up and was missed. */

import { endingEffects } from './ending-effects.ts'
import { sessionKind } from './session-kind.ts'
import type { SessionMove } from './session-move.ts'
import { sessionRefusals } from './session-refusals.ts'

/** Happens to a ringing session; nobody asks for it. */
export const ringTimeout: SessionMove<unknown> = {
  ...sessionKind,
  operation: 'ring-timeout',
  idOf: () => '',
  promises: () => [],
  rows: [
    {
      from: ['ringing'],
      effects: endingEffects<unknown>({
        outcome: ({ before }) => (before.direction === 'Incoming' ? 'Missed' : 'NoAnswer'),
        wasMissed: true,
        message: () => 'Nobody answered',
      }),
    },
    { from: ['idle', 'connected', 'held', 'passive'], refusal: sessionRefusals.notRinging },
    { from: ['ended'], refusal: sessionRefusals.ended },
  ],
}
