/** How worlds begin: entities that nobody has touched. Worlds that begin alike share one origin. */

import type { Entity } from './entity.ts'
import { freezeDeep } from './freeze-deep.ts'
import type { Invention } from './invention.ts'
import { WorldError } from './world-error.ts'

/** What an origin is made of. */
export interface OriginOptions {
  readonly seed: number
  /** Milliseconds since 1970. */
  readonly startedAt: number
  /** Empty where nobody named it. */
  readonly scenario: string
  readonly invent: Invention
}

/** A moment at which something happens to an entity by itself. */
export interface Due {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly id: string
}

/** The planted entities by collection; each grows when it is first looked at, and never changes. */
export class Origin {
  readonly seed: number
  readonly startedAt: number
  readonly scenario: string
  readonly invent: Invention
  readonly #beds = new Map<string, Map<string, Entity | Seedling>>()
  readonly #dues: Due[] = []
  #firstDue = Number.POSITIVE_INFINITY
  #isSealed = false

  constructor({ seed, startedAt, scenario, invent }: OriginOptions) {
    this.seed = seed
    this.startedAt = startedAt
    this.scenario = scenario
    this.invent = invent
  }

  /** The names of the collections in which something was planted, in that order. */
  get names(): Iterable<string> {
    return this.#beds.keys()
  }

  /** When the first timer of a planted entity is due, in milliseconds since 1970; infinite where there is none. */
  get firstDue(): number {
    return this.#firstDue
  }

  /** The timers of planted entities. */
  get dues(): readonly Due[] {
    return this.#dues
  }

  get(collection: string, id: string): Entity | undefined {
    const bed = this.#beds.get(collection)
    const found = bed?.get(id)
    if (!(found instanceof Seedling)) return found
    // what a literal with spreads makes has a hidden class of its own each time, and to look through many such is slow
    const grown = freezeDeep(Object.assign({}, found.grow()))
    bed?.set(id, grown)
    return grown
  }

  has(collection: string, id: string): boolean {
    return this.#beds.get(collection)?.has(id) ?? false
  }

  ids(collection: string): Iterable<string> {
    return this.#beds.get(collection)?.keys() ?? []
  }

  plant(collection: string, id: string, grow: () => Entity, dueAt?: number): void {
    if (this.#isSealed) {
      throw new WorldError(
        'sealed',
        `${collection} ${id} cannot be planted: other worlds share this beginning already. Plant in a scenario, or change the collection.`,
      )
    }
    const bed = this.#beds.get(collection) ?? new Map<string, Entity | Seedling>()
    this.#beds.set(collection, bed.set(id, new Seedling(grow)))
    if (dueAt === undefined) return
    this.#dues.push({ at: dueAt, id })
    this.#firstDue = Math.min(this.#firstDue, dueAt)
  }

  /** From now on nothing can be planted. */
  seal(): void {
    this.#isSealed = true
  }
}

/** An entity that nobody has looked at yet. */
class Seedling {
  readonly grow: () => Entity

  constructor(grow: () => Entity) {
    this.grow = grow
  }
}
