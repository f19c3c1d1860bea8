/** What becomes of a session that ends, however it ends. */

import { leaveTrace } from './leave-trace.ts'
import { partiesIn } from './parties.ts'
import type { Due } from './session.ts'
import type { SessionEffect, SessionMoment } from './session-move.ts'
import { takenOffHold } from './taken-off-hold.ts'

/** How a session ends. */
export interface Ending<Request> {
  outcome(moment: SessionMoment<Request>): string
  /** Whether nobody here answered; only who calls in can be missed. */
  readonly wasMissed: boolean
  message(moment: SessionMoment<Request>): string
  /** What is still to be done; without it nothing. */
  due?(moment: SessionMoment<Request>): Due | undefined
}

/** Returns the effects on all that tells of a session's end; everybody leaves. */
export function endingEffects<Request>(ending: Ending<Request>): readonly SessionEffect<Request>[] {
  return [
    { member: 'ended', becomes: () => true },
    { member: 'callState', becomes: () => 'Disconnected' },
    { member: 'dialState', becomes: () => 'None' },
    { member: 'queueState', becomes: () => 'Disconnected' },
    { member: 'dateCompleted', becomes: ({ now }) => now },
    { member: 'outcome', becomes: (moment) => ending.outcome(moment) },
    { member: 'wasMissed', becomes: ({ before }) => ending.wasMissed && before.direction === 'Incoming' },
    { member: 'members', becomes: ({ before }) => partiesIn('None', before.members, () => true) },
    ...takenOffHold,
    ...leaveTrace<Request>({
      message: (moment) => ending.message(moment),
      due: (moment) => ending.due?.(moment),
      isRecording: () => false,
    }),
  ]
}
