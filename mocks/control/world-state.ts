/** The whole state of a world, as a test reads it. */

import type { WorldView } from '#mocks/sandbox/world-view.ts'
import type { Entity } from '#mocks/world/entity.ts'

/** What every world has, and its collections by name. */
export interface WorldState
  extends Pick<WorldView, 'seed' | 'now' | 'scenario' | 'clock' | 'journal' | 'journalCount'> {
  readonly collections: Readonly<Record<string, readonly Entity[]>>
}

/** Puts the collections, which stand beside everything else on the wire, into a member of their own. */
export function worldState(view: WorldView): WorldState {
  const { seed, now, scenario, clock, journal, journalCount, ...collections } = view
  return {
    seed,
    now,
    scenario,
    clock,
    journal,
    journalCount,
    // whatever else stands there is a collection: mocks/sandbox/world-view.ts
    collections: collections as WorldState['collections'],
  }
}
