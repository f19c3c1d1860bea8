/** What worlds have in common that were created from the same options: sources, users, timers, and the latest origin. */

import type { Invention } from './invention.ts'
import { createInvention } from './invention.ts'
import { Origin } from './origin.ts'
import type { Timers } from './timers.ts'
import type { UserIndex } from './users.ts'
import type { NamedScenario, World } from './world.ts'
import { type ClockState, Ticker } from './world-clock.ts'

/** What the worlds are made of. */
export interface LineageOptions {
  readonly beginning: {
    /** Milliseconds since 1970. */
    readonly source: () => number
    /** Where clocks stand still, in milliseconds since 1970. */
    readonly at: number | undefined
  }
  readonly newId: () => string
  readonly users: UserIndex
  readonly timers: Timers | undefined
  /** Makes a world in which an origin is planted. */
  readonly grow: (origin: Origin) => World
}

/** The common ground of worlds. */
export class Lineage {
  readonly newId: () => string
  readonly users: UserIndex
  readonly timers: Timers | undefined
  readonly #options: LineageOptions
  #latest: { readonly origin: Origin; readonly scenario: NamedScenario } | undefined
  #invention: { readonly seed: number; readonly invent: Invention } | undefined

  constructor(options: LineageOptions) {
    this.newId = options.newId
    this.users = options.users
    this.timers = options.timers
    this.#options = options
  }

  /** A clock as worlds begin with it. */
  ticker(state: ClockState = this.#present()): Ticker {
    return new Ticker(this.#options.beginning.source, state)
  }

  /**
   * The origin of a world that begins now, or at another moment, in milliseconds since 1970. Those that begin now, within
   * the same second, share one: dates are written in seconds. Without a scenario nothing is planted yet.
   */
  originOf(scenario: NamedScenario | undefined, seed: number, moment?: number): Origin {
    const startedAt = moment ?? this.#present().at
    const options = { seed, startedAt, scenario: scenario?.name ?? '', invent: this.#inventionOf(seed) }
    if (scenario === undefined) return new Origin(options)
    const latest = this.#latest
    const isLatest = latest?.scenario.plant === scenario.plant && latest.origin.seed === seed
    const began = latest?.origin.startedAt ?? Number.NaN
    const isThen = moment === undefined ? secondOf(began) === secondOf(startedAt) : began === moment
    if (latest !== undefined && isLatest && isThen) return latest.origin
    const origin = new Origin(options)
    scenario.plant(this.#options.grow(origin))
    origin.seal()
    this.#latest = { origin, scenario }
    return origin
  }

  #present(): ClockState {
    const { source, at } = this.#options.beginning
    return at === undefined ? { at: source(), rate: 1 } : { at, rate: 0 }
  }

  /** Believable words weigh a lot, so worlds of one seed share what draws them. */
  #inventionOf(seed: number): Invention {
    if (this.#invention?.seed !== seed) this.#invention = { seed, invent: createInvention(seed) }
    return this.#invention.invent
  }
}

function secondOf(milliseconds: number): number {
  return Math.floor(milliseconds / 1000)
}
