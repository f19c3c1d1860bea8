/** Remembers every change of a world in order. */

import type { Entity } from './entity.ts'

/** What happened and who made it happen. */
export interface Cause {
  /** The operation, by its name. */
  readonly what: string
  /** The user name of the caller. */
  readonly by: string
}

/** One entity before and after a change; `before` is absent for a new one, `after` for one that is gone. */
export interface Change {
  readonly collection: string
  readonly id: string
  readonly before: Entity | undefined
  readonly after: Entity | undefined
}

/** A change with its cause, its number (from 1, without gaps) and its time in ISO 8601. */
export interface JournalEvent extends Cause, Change {
  readonly number: number
  readonly at: string
}

/** The events of a world, the latest last. */
export interface Journal {
  record(change: Change, cause: Cause): void
  /** The latest events, at most {@link journalLimit} of them. */
  events(): readonly JournalEvent[]
  /** How many events there have been, forgotten ones included. */
  count(): number
}

/** How many events a journal keeps; older ones are forgotten so that a long run does not fill the memory. */
export const journalLimit = 10_000

/** Creates an empty journal that dates its events by the given clock. */
export function createJournal(now: () => number): Journal {
  const kept: Kept[] = []
  let count = 0
  let oldest = 0
  return {
    record(change, cause) {
      count++
      const event = { number: count, at: now(), cause, change }
      if (kept.length < journalLimit) {
        kept.push(event)
        return
      }
      kept[oldest] = event
      oldest = (oldest + 1) % journalLimit
    },
    events: () => [...kept.slice(oldest), ...kept.slice(0, oldest)].map(asEvent),
    count: () => count,
  }
}

/** An event as it is kept: most are forgotten before anybody reads them. */
interface Kept {
  readonly number: number
  /** Milliseconds since 1970. */
  readonly at: number
  readonly cause: Cause
  readonly change: Change
}

function asEvent({ number, at, cause, change }: Kept): JournalEvent {
  return { number, at: new Date(at).toISOString(), ...cause, ...change }
}
