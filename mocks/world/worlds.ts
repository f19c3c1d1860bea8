/** Keeps the worlds of one server: the default one, and one for each key that somebody calls. */

import type { World } from './world.ts'

/** The worlds of one server, by key. */
export interface Worlds {
  /** The default world, whose key is empty; it is never forgotten. */
  readonly first: World
  /** How many have a key. */
  readonly size: number
  /**
   * Returns the world of a key, begun afresh for a new one; undefined where there are as many as there may be, and
   * something would be lost with each of them.
   */
  of(key: string): World | undefined
  /** The worlds that have a key, the longest unused first. */
  list(): readonly (readonly [key: string, world: World])[]
  /** Forgets the world of a key; returns false where there is none. */
  remove(key: string): boolean
}

/** How many worlds there may be, and for how long. */
export interface WorldsOptions {
  /** Fresh worlds begin with its scenario and seed. */
  readonly first: World
  /** How many worlds may have a key; default {@link mostWorlds}. */
  readonly most?: number | undefined
  /** How long a world is kept after its last use, in milliseconds; default {@link worldTimeToLive}. */
  readonly timeToLive?: number | undefined
  /** The time by which worlds grow old, in milliseconds since 1970; not that of any world, which can be steered. */
  readonly now: () => number
  /** Told of each world that begins, before anybody calls it. */
  readonly onBegin?: ((key: string, world: World) => void) | undefined
  /** Told of each world that is forgotten. */
  readonly onEnd?: ((key: string, world: World) => void) | undefined
}

/** How many worlds may have a key where nobody says otherwise. */
export const mostWorlds = 10_000

/** For how long a world waits for its next use where nobody says otherwise: an hour, in milliseconds. */
export const worldTimeToLive = 3_600_000

/** Creates the worlds around a first one; no timer runs, the old ones go when a new one comes. */
export function createWorlds(options: WorldsOptions): Worlds {
  return new KeyedWorlds(options)
}

interface Kept {
  readonly world: World
  /** Milliseconds since 1970. */
  usedAt: number
}

class KeyedWorlds implements Worlds {
  readonly first: World
  readonly #options: WorldsOptions
  readonly #most: number
  readonly #timeToLive: number
  /** The longest unused first: whoever is used goes to the end. */
  readonly #kept = new Map<string, Kept>()

  constructor(options: WorldsOptions) {
    this.first = options.first
    this.#options = options
    this.#most = options.most ?? mostWorlds
    this.#timeToLive = options.timeToLive ?? worldTimeToLive
  }

  get size(): number {
    this.#forgetOld()
    return this.#kept.size
  }

  of(key: string): World | undefined {
    if (key === '') return this.first
    const now = this.#options.now()
    const known = this.#kept.get(key)
    if (known === undefined || this.#isOld(known, now)) return this.#begin(key, now)
    known.usedAt = now
    this.#kept.delete(key)
    this.#kept.set(key, known)
    return known.world
  }

  list(): readonly (readonly [key: string, world: World])[] {
    this.#forgetOld()
    return [...this.#kept].map(([key, { world }]) => [key, world] as const)
  }

  remove(key: string): boolean {
    const known = this.#kept.get(key)
    if (known === undefined) return false
    this.#kept.delete(key)
    this.#options.onEnd?.(key, known.world)
    known.world.end()
    return true
  }

  #begin(key: string, now: number): World | undefined {
    this.#forgetOld()
    if (this.#kept.size >= this.#most && !this.#forgetUntouched()) return undefined
    const world = this.first.fresh()
    this.#options.onBegin?.(key, world)
    this.#kept.set(key, { world, usedAt: now })
    return world
  }

  #forgetOld(): void {
    const now = this.#options.now()
    for (const [key, kept] of this.#kept) {
      if (!this.#isOld(kept, now)) return
      this.remove(key)
    }
  }

  #isOld({ usedAt }: Kept, now: number): boolean {
    return now - usedAt >= this.#timeToLive
  }

  /** Nobody can tell a fresh world from one in which nothing has happened. */
  #forgetUntouched(): boolean {
    for (const [key, { world }] of this.#kept) {
      if (world.isUntouched) return this.remove(key)
    }
    return false
  }
}
