/** A world's clock in the hands of whoever steers it: what time does to the world happens before a call returns. */

import { clockLimits } from './clock-limits.ts'
import type { Clock, ClockState, Ticker } from './world-clock.ts'

/** What the clock needs of its world. */
export interface Clockwork {
  /** Lets everything happen that is due until a moment, in milliseconds since 1970. */
  fireUntil(moment: number): void
  /** Takes back what happened after a moment. */
  goBackTo(moment: number): void
  /** Tells of a clock that was moved. */
  moved(state: ClockState): void
}

/** The clock of a living world. */
export class SteeredClock implements Clock {
  /** True once somebody moved it. */
  isSteered = false
  readonly #ticker: Ticker
  readonly #works: Clockwork
  /** The moment at which a timer fires, while it does. */
  #held: number | undefined

  constructor(ticker: Ticker, works: Clockwork) {
    this.#ticker = ticker
    this.#works = works
  }

  now(): number {
    return this.#held ?? this.#ticker.now()
  }

  state(): ClockState {
    return this.#ticker.state()
  }

  freeze(): void {
    this.run(0)
  }

  run(rate = 1): void {
    if (!(rate >= 0 && rate <= clockLimits.fastest)) throw noPace(rate)
    const now = this.now()
    this.#works.fireUntil(now)
    this.#move(now, rate)
  }

  step(milliseconds: number): void {
    this.set(this.now() + milliseconds)
  }

  set(milliseconds: number): void {
    // NaN is no moment either
    if (!(Math.abs(milliseconds) <= clockLimits.lastMoment)) throw noMoment(milliseconds)
    if (milliseconds < this.now()) this.#works.goBackTo(milliseconds)
    else this.#works.fireUntil(milliseconds)
    this.#move(milliseconds)
  }

  /** Runs something at a moment in the past or the future, and returns to the present. */
  during(moment: number, run: () => void): void {
    this.#held = moment
    try {
      run()
    } finally {
      this.#held = undefined
    }
  }

  /** Goes on from another state, without any consequence. */
  jump({ at, rate }: ClockState): void {
    this.#ticker.jump(at, rate)
  }

  #move(at: number, rate?: number): void {
    this.#ticker.jump(at, rate)
    this.isSteered = true
    this.#works.moved(this.state())
  }
}

function noMoment(milliseconds: number): RangeError {
  const [first, last] = [-clockLimits.lastMoment, clockLimits.lastMoment].map((moment) =>
    new Date(moment).toISOString(),
  )
  return new RangeError(`No date can hold ${milliseconds} ms since 1970. Move the clock between ${first} and ${last}.`)
}

function noPace(rate: number): RangeError {
  return new RangeError(`No clock runs ${rate} times as fast as a real one. Choose 0 to ${clockLimits.fastest}.`)
}
