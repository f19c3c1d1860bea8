/** An event of a world as it is written down. */

import type { JournalEvent } from '#mocks/world/journal.ts'
import { difference } from '#mocks/world/patch.ts'
import type { StoredEvent } from '#mocks/world/world-record.ts'

/** Returns an event with what it changed only. */
export function storedEvent(event: JournalEvent): StoredEvent {
  const { number, step, at, what, by, collection, id, before, after } = event
  return { n: number, s: step, t: Date.parse(at), w: what, b: by, c: collection, i: id, p: difference(before, after) }
}
