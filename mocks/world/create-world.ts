/** Creates worlds. */

import { createIds } from './ids.ts'
import { Lineage } from './lineage.ts'
import { LivingWorld } from './living-world.ts'
import type { Origin } from './origin.ts'
import type { Timers } from './timers.ts'
import { indexUsers, type User } from './users.ts'
import type { NamedScenario, World } from './world.ts'

/** What a world is made of. */
export interface WorldOptions {
  /** The same seed gives the same world, whatever is asked first. */
  readonly seed: number
  /** Where its time comes from, in milliseconds since 1970: `Date.now`, or a fixed clock for tests. */
  readonly now: () => number
  /** The world's clock stands still at this moment, in milliseconds since 1970; without it it runs with `now`. */
  readonly at?: number | undefined
  readonly users?: readonly User[]
  /** Where ids of sign-ins come from; by default the platform's secure random source. */
  readonly newId?: () => string
  /** What it begins with; without one it is empty, and open to planting. */
  readonly opening?: NamedScenario
  /** What happens in it by itself. */
  readonly timers?: Timers
}

/**
 * Creates a world.
 * @example createWorld({ seed: 1, now: Date.now })
 */
export function createWorld({ seed, now, at, users = [], newId = createIds(), opening, timers }: WorldOptions): World {
  const grow = (origin: Origin): World => new LivingWorld(lineage, origin)
  const lineage = new Lineage({ beginning: { at, source: now }, newId, users: indexUsers(users), timers, grow })
  return new LivingWorld(lineage, lineage.originOf(opening, seed), opening)
}
