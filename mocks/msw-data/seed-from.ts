/** Makes a scenario of a collection of `@msw/data`. */

import type { NamedScenario } from '#mocks/world/world.ts'
import { keyOf } from './key-of.ts'
import { MswDataError } from './msw-data-error.ts'
import { plainCopy } from './plain-copy.ts'

/** What has records: a `Collection` of `@msw/data`, for example. */
export interface Records {
  all(): readonly object[]
}

/** Where the records go. */
export interface SeedOptions {
  /** The collection of the world; default `sessions`. */
  readonly into?: string
  /** The member that the world finds them by; default `id`. */
  readonly key?: string
  /** What the scenario is called; by default as the collection. */
  readonly name?: string
}

/**
 * Returns a scenario that plants the records as they are now, in their order; what becomes of the collection afterwards
 * does not concern it, so that a world can always begin anew.
 * Throws an MswDataError for a record without key (`no-key`), for two with the same (`same-key`), and for what is not
 * plain JSON (`not-plain`).
 * @example createWorld({ seed: 1, now: Date.now, opening: seedFrom(sessions) })
 */
export function seedFrom(
  records: Records,
  { into = 'sessions', key = 'id', name = into }: SeedOptions = {},
): NamedScenario {
  const entities = new Map<string, object>()
  for (const record of records.all()) {
    const id = keyOf(record, key)
    if (entities.has(id)) {
      throw new MswDataError('same-key', `Two records have the ${key} "${id}". A world keeps one: drop the other.`)
    }
    entities.set(id, plainCopy(record))
  }
  return {
    name,
    plant(world) {
      const collection = world.collection(into)
      for (const [id, entity] of entities) collection.plant(id, () => ({ ...entity }))
    },
  }
}
