/** The lines that tell all of a world. */

import type { World } from '#mocks/world/world.ts'
import type { JournalLine } from './journal-line.ts'
import { storedEvent } from './stored-event.ts'

/** Returns a world's record, and what was taken back in it so that it can come again; `real` in milliseconds since 1970. */
export function recordLines(key: string, world: World, real: number): readonly JournalLine[] {
  const record = world.record()
  const undone = world.journal.undone().map(storedEvent)
  if (undone.length === 0) return [{ world: key, kind: 'record', record, real }]
  const all = { ...record, count: record.count + undone.length, events: [...record.events, ...undone] }
  return [
    { world: key, kind: 'record', record: all, real },
    { world: key, kind: 'rewound', to: record.count },
  ]
}
