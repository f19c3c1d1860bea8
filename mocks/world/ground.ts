/** What a world is at this moment: its origin, what lies over it, and what is due next. */

import { Agenda } from './agenda.ts'
import { type Soil, WorldCollection } from './collection.ts'
import type { Entity } from './entity.ts'
import type { Cause, Change } from './journal.ts'
import type { Due, Origin } from './origin.ts'
import type { State } from './snapshots.ts'
import type { Timers } from './timers.ts'

/** Who writes down what a collection changes. */
export type Commit = (change: Change, cause: Cause) => void

/** The collections of a world, and its timers. */
export class Ground {
  readonly timers: Timers | undefined
  /** One for all collections. */
  readonly #soil: Soil
  #origin: Origin
  readonly #layers = new Map<string, WorldCollection>()
  #agenda: Agenda | undefined

  constructor(origin: Origin, timers: Timers | undefined, commit: Commit) {
    this.#origin = origin
    this.timers = timers
    this.#soil = { origin: () => this.#origin, commit }
  }

  get origin(): Origin {
    return this.#origin
  }

  /** When something is due next, in milliseconds since 1970; infinite where nothing is. */
  get nextDue(): number {
    if (this.timers === undefined) return Number.POSITIVE_INFINITY
    return this.#agenda?.nextAt ?? this.#origin.firstDue
  }

  get names(): readonly string[] {
    return [...new Set([...this.#origin.names, ...this.#layers.keys()])]
  }

  /** The collection of this name, if anybody has asked for it. */
  peek(name: string): WorldCollection | undefined {
    return this.#layers.get(name)
  }

  layer(name: string): WorldCollection {
    const known = this.#layers.get(name)
    if (known !== undefined) return known
    const created = new WorldCollection(name, this.#soil)
    this.#layers.set(name, created)
    return created
  }

  /** Puts an entity in the place it has or had, or behind all others, or takes it away, without a word in the journal. */
  place(collection: string, id: string, entity: Entity | undefined, isLast = false): void {
    this.layer(collection).put(id, entity, isLast)
    if (this.timers?.collection !== collection || entity === undefined) return
    const at = this.timers.dueAt(entity)
    if (at !== undefined) this.#openAgenda().add({ at, id })
  }

  /** Lets a change happen; what is new comes last. */
  make({ collection, id, before, after }: Change): void {
    this.place(collection, id, after, before === undefined)
  }

  /** Takes a change back; what was gone is where it was. */
  unmake({ collection, id, before }: Change): void {
    this.place(collection, id, before)
  }

  /** Takes out what is due next until a moment; its entity may have moved on since. */
  takeDue(moment: number): Due | undefined {
    return this.nextDue <= moment ? this.#openAgenda().take() : undefined
  }

  state(): State {
    const overlays = [...this.#layers].map(([name, { overlay }]) => [name, overlay] as const)
    return { origin: this.#origin, overlays: new Map(overlays) }
  }

  /** Begins anew on another origin, or the same. */
  clear(origin: Origin): void {
    this.#origin = origin
    this.#agenda = undefined
    for (const layer of this.#layers.values()) layer.clear()
  }

  /** Takes over what lies over the same origin elsewhere. */
  copyFrom({ overlays }: State): void {
    for (const [name, overlay] of overlays) {
      for (const [id, entity] of overlay) this.place(name, id, entity)
    }
  }

  #openAgenda(): Agenda {
    this.#agenda ??= new Agenda(this.#origin.dues)
    return this.#agenda
  }
}
