/** Shows what is in a world, without anybody's password or session id. */

import type { World } from '#mocks/world/world.ts'

/** How many of the latest events are shown; `journalCount` tells how many there have been. */
const shownEvents = 100

/** The seed, the time, every collection by its name, and the end of the journal. */
export function worldView(world: World): Readonly<Record<string, unknown>> {
  const collections = world.collectionNames().map((name) => [name, world.collection(name).all()] as const)
  return {
    seed: world.seed,
    now: new Date(world.now()).toISOString(),
    ...Object.fromEntries(collections),
    journal: world.journal.events().slice(-shownEvents),
    journalCount: world.journal.count(),
  }
}
