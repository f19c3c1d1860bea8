/** Answers calls that take events back or bring them. */

import type { Reply } from '#mocks/engine/reply.ts'
import type { World } from '#mocks/world/world.ts'
import { writeJson } from '../write-json.ts'

/** How many events a call concerned, and how many there are now. */
export interface HistoryView {
  readonly events: number
  readonly journalCount: number
}

/** Tells how many events a call took back, brought again or made. */
export function writeHistory(world: World, events: number): Reply {
  const view: HistoryView = { events, journalCount: world.journal.count() }
  return writeJson(view)
}
