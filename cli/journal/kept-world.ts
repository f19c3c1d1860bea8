/** What the lines of a journal file make of one world, before anybody lives in it. */

import type { Scenario, World } from '#mocks/world/world.ts'
import type { ClockState } from '#mocks/world/world-clock.ts'
import type { StoredEvent, WorldRecord } from '#mocks/world/world-record.ts'
import type { JournalLine } from './journal-line.ts'

/** A world as it is kept. */
export class KeptWorld {
  readonly #record: WorldRecord
  /** How many events lie before the first one kept. */
  readonly #forgotten: number
  #events: StoredEvent[]
  /** What was taken back, the next one last. */
  #undone: StoredEvent[] = []
  #clock: ClockState
  /** The time outside at which the clock was so, in milliseconds since 1970. */
  #real: number

  constructor(record: WorldRecord, real: number) {
    this.#record = record
    this.#forgotten = record.count - record.events.length
    this.#events = [...record.events]
    this.#clock = record.clock
    this.#real = real
  }

  /** How the world began: what a world must share with it to become this one. */
  get beginning(): Pick<WorldRecord, 'scenario' | 'seed' | 'startedAt'> {
    return this.#record
  }

  get count(): number {
    return this.#forgotten + this.#events.length
  }

  /** Lets happen what a line tells; returns why that cannot be, or undefined where all is well. */
  apply(line: JournalLine): string | undefined {
    switch (line.kind) {
      case 'step':
        return this.#add(line.events)
      case 'rewound':
        return this.#goBack(line.to)
      case 'redone':
        return this.#comeAgain(line.to, line.real)
      case 'clock':
        this.#clock = line.clock
        this.#real = line.real
    }
    return undefined
  }

  /** Makes a world this one; it has gone on meanwhile, as a server does that nobody calls. `now` in milliseconds since 1970. */
  reopen(world: World, scenarios: Readonly<Record<string, Scenario>>, now: number): void {
    const events = [...this.#events, ...this.#undone.toReversed()]
    const record = {
      ...this.#record,
      clock: this.#clockAt(now),
      count: this.#forgotten + events.length,
      events,
    }
    world.open(record, scenarios)
    if (this.#undone.length > 0) world.rewind(this.count)
  }

  #add(events: readonly StoredEvent[]): string | undefined {
    for (const event of events) {
      const place = event.n - this.#forgotten - 1
      if (place < 0) return `event ${event.n} is older than the record of its world`
      if (place > this.#events.length) return `event ${event.n} comes where ${this.count + 1} is missing`
      // one that comes twice was not acknowledged the first time
      this.#events.length = place
      this.#events.push(event)
    }
    this.#undone = []
    return undefined
  }

  #goBack(to: number): string | undefined {
    if (to < this.#forgotten || to > this.count) return `there is no way back from event ${this.count} to ${to}`
    this.#undone.push(...this.#events.splice(to - this.#forgotten).toReversed())
    return undefined
  }

  #comeAgain(to: number, real: number): string | undefined {
    const missing = to - this.count
    if (missing < 0 || missing > this.#undone.length) return `there is no way from event ${this.count} on to ${to}`
    this.#events.push(...this.#undone.splice(this.#undone.length - missing).toReversed())
    // what comes again may be later than the present: time goes along
    const { at, rate } = this.#clockAt(real)
    this.#clock = { at: Math.max(at, this.#events.at(-1)?.t ?? at), rate }
    this.#real = real
    return undefined
  }

  /** What the clock shows by then; where the one outside was set back, it stands still meanwhile. */
  #clockAt(real: number): ClockState {
    const { at, rate } = this.#clock
    return { at: at + Math.max(0, real - this.#real) * rate, rate }
  }
}
