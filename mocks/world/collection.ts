/** Keeps entities of one kind by id; they are immutable, and every change leaves an event in the journal. */

import type { Entity } from './entity.ts'
import { freezeDeep } from './freeze-deep.ts'
import type { Cause, Journal } from './journal.ts'

/** Entities by id, in the order they were planted. */
export interface Collection {
  get(id: string): Entity | undefined
  all(): readonly Entity[]
  /**
   * Puts an entity there before time begins: no event. It grows when it is first looked at, so what grows may depend
   * on the world's seed and beginning, never on when it is asked.
   */
  plant(id: string, grow: () => Entity): void
  /** Replaces an entity, or adds it where there is none, and records the change; replacing it by itself changes nothing and records nothing. */
  change(id: string, after: Entity, cause: Cause): Entity
  /** Takes an entity out and records it; returns false when there is none. */
  remove(id: string, cause: Cause): boolean
  /** The ids of all entities, in the order they were planted or added. */
  ids(): readonly string[]
}

/** Creates an empty collection that reports its changes to a journal. */
export function createCollection(name: string, journal: Journal): Collection {
  const entities = new Map<string, Entity | Seedling>()
  function get(id: string): Entity | undefined {
    const found = entities.get(id)
    if (!(found instanceof Seedling)) return found
    const grown = freezeDeep(found.grow())
    entities.set(id, grown)
    return grown
  }
  return {
    get,
    all: () => [...entities.keys()].map(get).filter((entity) => entity !== undefined),
    plant(id, grow) {
      entities.set(id, new Seedling(grow))
    },
    change(id, after, cause) {
      const before = get(id)
      if (before === after) return after
      entities.set(id, freezeDeep(after))
      journal.record({ collection: name, id, before, after }, cause)
      return after
    },
    remove(id, cause) {
      const before = get(id)
      if (before === undefined) return false
      entities.delete(id)
      journal.record({ collection: name, id, before, after: undefined }, cause)
      return true
    },
    ids: () => [...entities.keys()],
  }
}

/** An entity that nobody has looked at yet. */
class Seedling {
  readonly grow: () => Entity

  constructor(grow: () => Entity) {
    this.grow = grow
  }
}
