/** What a world tells those who watch it: lines from which its state can be folded again. */

import type { JournalEvent } from './journal.ts'
import type { ClockState } from './world-clock.ts'
import type { WorldRecord } from './world-record.ts'

/** One thing that became of a world. */
export type WorldLine =
  | { readonly kind: 'event'; readonly event: JournalEvent }
  /** Every event after this number was taken back. */
  | { readonly kind: 'rewound'; readonly to: number }
  /** What was taken back came again, up to the event of this number. */
  | { readonly kind: 'redone'; readonly to: number }
  | { readonly kind: 'clock'; readonly clock: ClockState }
  /** It began anew; `startedAt` in milliseconds since 1970. */
  | { readonly kind: 'begun'; readonly scenario: string; readonly seed: number; readonly startedAt: number }
  /** It is forgotten: nothing will come of it any more. */
  | { readonly kind: 'ended' }
  /** It became another world. */
  | { readonly kind: 'opened'; readonly record: WorldRecord }
