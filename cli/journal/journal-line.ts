/** One line of a journal file: what became of one world. */

import { RecordReader } from '#mocks/world/record-reader.ts'
import type { ClockState } from '#mocks/world/world-clock.ts'
import {
  readClockState,
  readStoredEvent,
  readWorldRecord,
  type StoredEvent,
  type WorldRecord,
} from '#mocks/world/world-record.ts'

/** What became of the world with this key; that of the default world is empty. `real` is the time outside, in milliseconds since 1970. */
export type JournalLine = { readonly world: string } & (
  | { readonly kind: 'record'; readonly record: WorldRecord; readonly real: number }
  /** All that one call changed: a line is there as a whole or not at all. */
  | { readonly kind: 'step'; readonly events: readonly StoredEvent[] }
  | { readonly kind: 'rewound'; readonly to: number }
  | { readonly kind: 'redone'; readonly to: number; readonly real: number }
  | { readonly kind: 'clock'; readonly clock: ClockState; readonly real: number }
  | { readonly kind: 'ended' }
)

/** Returns the line as text, the line break included. */
export function writeJournalLine(line: JournalLine): string {
  return `${JSON.stringify(line)}\n`
}

/** Reads what {@link writeJournalLine} wrote; throws a SyntaxError or a WorldError for anything else. */
export function readJournalLine(text: string): JournalLine {
  const line = new RecordReader(JSON.parse(text))
  const world = line.member('world').text()
  const kind = line.member('kind').text()
  switch (kind) {
    case 'record': {
      const record = readWorldRecord(line.member('record').plain())
      return { world, kind, record, real: line.member('real').moment() }
    }
    case 'step':
      return { world, kind, events: line.member('events').items().map(readStoredEvent) }
    case 'rewound':
      return { world, kind, to: line.member('to').count() }
    case 'redone':
      return { world, kind, to: line.member('to').count(), real: line.member('real').moment() }
    case 'clock':
      return { world, kind, clock: readClockState(line.member('clock')), real: line.member('real').moment() }
    case 'ended':
      return { world, kind }
    default:
      throw line.member('kind').refusal(`is ${JSON.stringify(kind)}, which nobody writes`)
  }
}
