/** Shows what is in a world, without anybody's password or session id. */

import type { JournalEvent } from '#mocks/world/journal.ts'
import type { World } from '#mocks/world/world.ts'
import { type ClockView, clockView } from './steering/routes/clock-view.ts'

/** What every world has; its collections stand beside it, by their own names. */
export interface WorldView {
  readonly seed: number
  /** ISO 8601, with milliseconds. */
  readonly now: string
  /** Empty where nobody named it. */
  readonly scenario: string
  readonly clock: ClockView
  /** The latest events, the last of them last. */
  readonly journal: readonly JournalEvent[]
  /** How many events there are in all. */
  readonly journalCount: number
  readonly [collection: string]: unknown
}

/** How many of the latest events are shown where nobody says. */
const usualEvents = 100

/** The seed, the time, how it began, every collection by its name, and the end of the journal. */
export function worldView(world: World, shownEvents: number = usualEvents): WorldView {
  const clock = clockView(world.clock)
  const head = { seed: world.seed, now: clock.now, scenario: world.scenario, clock }
  const collections = world.collectionNames().map((name) => [name, world.collection(name).all()] as const)
  return {
    ...head,
    ...Object.fromEntries(collections),
    // once more: a collection may have any name, and these are the world's own
    ...head,
    journal: shownEvents === 0 ? [] : world.journal.events().slice(-shownEvents),
    journalCount: world.journal.count(),
  }
}
