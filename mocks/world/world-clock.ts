/** The clock of a world: it runs with a real one, faster, slower, or stands still. */

/** Where a clock is, and how it goes. */
export interface ClockState {
  /** The present, in milliseconds since 1970. */
  readonly at: number
  /** 0 when it stands still, 1 when it runs as a real one, 10 when it runs ten times as fast. */
  readonly rate: number
}

/** What steers the time of a world. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  state(): ClockState
  freeze(): void
  /** Lets time pass, at the pace of a real clock or this many times as fast; throws a RangeError for no such pace. */
  run(rate?: number): void
  /** Moves time forward (or back, if negative) by milliseconds. */
  step(milliseconds: number): void
  /**
   * Moves time to a moment. Forward, everything that was due until then has happened, in order, when the call returns;
   * back, the world is as it was then, and what is taken back can come again. Throws a RangeError where no date can be.
   */
  set(milliseconds: number): void
}

/** Counts a world's time from a source. */
export class Ticker {
  readonly #source: () => number
  #at: number
  #since: number
  #rate: number

  constructor(source: () => number, state: ClockState) {
    this.#source = source
    this.#at = state.at
    this.#rate = state.rate
    this.#since = source()
  }

  now(): number {
    if (this.#rate === 0) return this.#at
    return this.#at + (this.#source() - this.#since) * this.#rate
  }

  state(): ClockState {
    return { at: this.now(), rate: this.#rate }
  }

  /** Goes on from this moment, at its pace or another. */
  jump(at: number, rate: number = this.#rate): void {
    this.#at = at
    this.#rate = rate
    this.#since = this.#source()
  }
}
