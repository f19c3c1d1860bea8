/** What becomes of the members that only a session on hold has. */

import type { SessionEffect } from './session-move.ts'

/** The effects: nobody holds the session, in no queue, for no reason. */
export const takenOffHold: readonly SessionEffect<unknown>[] = [
  { member: 'holdReason', becomes: () => 'None' },
  { member: 'heldByUserId', becomes: ({ before }) => emptied(before.heldByUserId) },
  { member: 'holdQueueName', becomes: ({ before }) => emptied(before.holdQueueName) },
]

/** Leaves absent what is absent: two spellings of nothing are no change. */
function emptied(value: string | null | undefined): string | null | undefined {
  return value ? null : value
}
