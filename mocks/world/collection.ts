/** Keeps entities of one kind by id: what was planted, and over it what has been changed since. */

import type { Entity } from './entity.ts'
import { EntityList, type Listed } from './entity-list.ts'
import { freezeDeep } from './freeze-deep.ts'
import { type Cause, type Change, journalLimit } from './journal.ts'
import type { Origin } from './origin.ts'

/** Entities by id, in the order they were planted or added. They are immutable. */
export interface Collection {
  readonly name: string
  /** Grows with every change, undoing included: what was computed for a version holds as long as it stays. */
  readonly version: number
  get(id: string): Entity | undefined
  has(id: string): boolean
  all(): readonly Entity[]
  /** The ids of all entities, in the order they were planted or added. */
  ids(): readonly string[]
  /**
   * Puts an entity there before time begins: no event. It grows when it is first looked at, so what grows may depend
   * on the world's seed and beginning, never on when it is asked. Where the world's timers concern it, `dueAt` tells
   * when, in milliseconds since 1970.
   */
  plant(id: string, grow: () => Entity, dueAt?: number): void
  /** Replaces an entity, or adds it where there is none, and records the change; replacing it by itself changes nothing and records nothing. */
  change(id: string, after: Entity, cause: Cause): Entity
  /** Takes an entity out and records it; returns false when there is none. */
  remove(id: string, cause: Cause): boolean
}

/** What a collection needs of its world. */
export interface Soil {
  origin(): Origin
  commit(change: Change, cause: Cause): void
}

/** What has become of entities since the beginning; undefined for one that is gone, in the place where it was. */
export type Overlay = Map<string, Entity | undefined>

/** A collection of a world: everything but the overlay is shared with the worlds that began alike. */
export class WorldCollection implements Collection {
  readonly name: string
  version = 0
  overlay: Overlay = new Map()
  readonly #soil: Soil
  readonly #list = new EntityList()
  /** Added and gone again, the longest gone first: where they were is known as long as they may come again. */
  #gone: Set<string> | undefined

  constructor(name: string, soil: Soil) {
    this.name = name
    this.#soil = soil
  }

  get(id: string): Entity | undefined {
    const changed = this.overlay.get(id)
    if (changed !== undefined || this.overlay.has(id)) return changed
    return this.#soil.origin().get(this.name, id)
  }

  has(id: string): boolean {
    if (this.overlay.has(id)) return this.overlay.get(id) !== undefined
    return this.#soil.origin().has(this.name, id)
  }

  all(): readonly Entity[] {
    return this.#list.read(() => this.#gather()).entities
  }

  ids(): readonly string[] {
    const origin = this.#soil.origin()
    const ids = [...origin.ids(this.name)].filter((id) => !this.overlay.has(id) || this.overlay.get(id) !== undefined)
    for (const [id, entity] of this.overlay) {
      if (entity !== undefined && !origin.has(this.name, id)) ids.push(id)
    }
    return ids
  }

  plant(id: string, grow: () => Entity, dueAt?: number): void {
    this.#soil.origin().plant(this.name, id, grow, dueAt)
    this.#list.forget()
    this.version++
  }

  change(id: string, after: Entity, cause: Cause): Entity {
    const before = this.get(id)
    if (before !== after) this.#soil.commit({ collection: this.name, id, before, after: freezeDeep(after) }, cause)
    return after
  }

  remove(id: string, cause: Cause): boolean {
    const before = this.get(id)
    if (before === undefined) return false
    this.#soil.commit({ collection: this.name, id, before, after: undefined }, cause)
    return true
  }

  /** Puts an entity in the place it has or had, or behind all others, or takes it away, without a word in the journal. */
  put(id: string, entity: Entity | undefined, isLast = false): void {
    this.version++
    if (this.#list.isMade) this.#list.note(id, this.get(id), entity)
    if (isLast) this.overlay.delete(id)
    this.overlay.set(id, entity)
    if (entity === undefined) this.#remember(id)
    else this.#gone?.delete(id)
  }

  /** Forgets all that has changed. */
  clear(): void {
    this.version++
    this.#list.forget()
    this.overlay = new Map()
    this.#gone = undefined
  }

  #remember(id: string): void {
    if (this.#soil.origin().has(this.name, id)) return
    this.#gone ??= new Set()
    this.#gone.add(id)
    const [longest] = this.#gone
    if (this.#gone.size <= journalLimit || longest === undefined) return
    this.#gone.delete(longest)
    this.overlay.delete(longest)
  }

  #gather(): Listed {
    const ids = this.ids()
    return { ids, entities: ids.map((id) => this.get(id)).filter((entity) => entity !== undefined) }
  }
}
