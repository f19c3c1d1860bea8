/** Creates a world: everything that can change in a stand-in, and nothing else. */

import { type Collection, createCollection } from './collection.ts'
import { createIds } from './ids.ts'
import { createInvention, type Invention } from './invention.ts'
import { createJournal, type Journal } from './journal.ts'
import { createSignIns, type SignIns } from './sign-ins.ts'
import { createUsers, type User, type Users } from './users.ts'

/** One world. Two worlds share nothing. */
export interface World {
  readonly seed: number
  /** The present, in milliseconds since 1970. */
  readonly now: () => number
  /** The moment the world was created, in milliseconds since 1970. */
  readonly startedAt: number
  /** Returns an unguessable id of 20 letters and digits. */
  readonly newId: () => string
  /** Invents believable values that depend on the seed, a key and a field only. */
  readonly invent: Invention
  readonly users: Users
  readonly signIns: SignIns
  readonly journal: Journal
  /** Returns the collection of this name, empty until something is planted in it. */
  collection(name: string): Collection
  /** The names of the collections that somebody has asked for, in that order. */
  collectionNames(): readonly string[]
}

/** What a world is made of. */
export interface WorldOptions {
  /** The same seed gives the same world, whatever is asked first. */
  readonly seed: number
  /** The clock, in milliseconds since 1970: `Date.now`, or a fixed one for tests. */
  readonly now: () => number
  readonly users?: readonly User[]
  /** Where ids of sign-ins come from; by default the platform's secure random source. */
  readonly newId?: () => string
}

/**
 * Creates an empty world.
 * @example createWorld({ seed: 1, now: Date.now })
 */
export function createWorld({ seed, now, users = [], newId = createIds() }: WorldOptions): World {
  const collections = new Map<string, Collection>()
  const journal = createJournal(now)
  return {
    seed,
    now,
    startedAt: now(),
    newId,
    invent: createInvention(seed),
    users: createUsers(users),
    signIns: createSignIns(newId),
    journal,
    collection(name) {
      const known = collections.get(name)
      if (known) return known
      const created = createCollection(name, journal)
      collections.set(name, created)
      return created
    },
    collectionNames: () => [...collections.keys()],
  }
}
