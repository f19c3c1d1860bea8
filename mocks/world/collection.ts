/** Keeps entities of one kind by id; they are immutable, and every change leaves an event in the journal. */

import { freezeDeep } from './freeze-deep.ts'
import type { Cause, Journal } from './journal.ts'

/** An entity: plain members by wire name. */
export type Entity = Readonly<Record<string, unknown>>

/** Entities by id, in the order they were planted. */
export interface Collection {
  get(id: string): Entity | undefined
  all(): readonly Entity[]
  /** Puts an entity there before time begins: no event. */
  plant(id: string, entity: Entity): void
  /** Replaces an entity and records the change; replacing it by itself changes nothing and records nothing. */
  change(id: string, after: Entity, cause: Cause): Entity
}

/** Creates an empty collection that reports its changes to a journal. */
export function createCollection(name: string, journal: Journal): Collection {
  const entities = new Map<string, Entity>()
  return {
    get: (id) => entities.get(id),
    all: () => [...entities.values()],
    plant(id, entity) {
      entities.set(id, freezeDeep(entity))
    },
    change(id, after, cause) {
      const before = entities.get(id)
      if (before === after) return after
      entities.set(id, freezeDeep(after))
      journal.record({ collection: name, id, before, after }, cause)
      return after
    },
  }
}
