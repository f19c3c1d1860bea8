/** One world of which everything is written down. */

import type { JournalEvent } from '#mocks/world/journal.ts'
import type { World } from '#mocks/world/world.ts'
import type { WorldLine } from '#mocks/world/world-line.ts'
import type { StoredEvent } from '#mocks/world/world-record.ts'
import type { JournalLine } from './journal-line.ts'
import { recordLines } from './record-lines.ts'
import { storedEvent } from './stored-event.ts'

/** Where it is written, and what time it is outside. */
export interface WatchedWorldOptions {
  /** Throws where lines could not be written. */
  readonly write: (lines: readonly JournalLine[]) => void
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** A world with somebody who writes. */
export class WatchedWorld {
  /** False where something of it is missing: then all of it is written the next time. */
  isWritten: boolean
  readonly #key: string
  readonly #world: World
  readonly #options: WatchedWorldOptions
  readonly #unwatch: () => void
  #step: StoredEvent[] = []

  constructor(key: string, world: World, isWritten: boolean, options: WatchedWorldOptions) {
    this.#key = key
    this.#world = world
    this.isWritten = isWritten
    this.#options = options
    this.#unwatch = world.watch((line) => this.#hear(line))
  }

  /** All of it. */
  lines(): readonly JournalLine[] {
    return recordLines(this.#key, this.#world, this.#options.now())
  }

  /** Writes all of it. */
  writeWhole(): void {
    this.isWritten = false
    this.#options.write(this.lines())
    this.isWritten = true
  }

  stop(): void {
    this.#unwatch()
  }

  #hear(line: WorldLine): void {
    const world = this.#key
    const real = this.#options.now()
    switch (line.kind) {
      case 'event':
        this.#hearEvent(line.event)
        break
      case 'rewound':
        this.#add({ world, kind: line.kind, to: line.to })
        break
      case 'redone':
        this.#add({ world, kind: line.kind, to: line.to, real })
        break
      case 'clock':
        this.#add({ world, kind: 'clock', clock: line.clock, real })
        break
      case 'begun':
      case 'opened':
        this.writeWhole()
        break
      case 'ended':
        // whoever forgets a world says so to the journal itself, before
        break
    }
  }

  /** The events of a step are one line, so that none of them is there without the others. */
  #hearEvent(event: JournalEvent): void {
    if (this.#step[0]?.s !== event.step) this.#step = []
    this.#step.push(storedEvent(event))
    const isLast = event.number === this.#world.journal.count()
    if (isLast) this.#add({ world: this.#key, kind: 'step', events: this.#step })
  }

  #add(line: JournalLine): void {
    if (!this.isWritten) {
      this.writeWhole()
      return
    }
    // a step that cannot be written is taken back by its world; what else happened has happened
    this.isWritten = line.kind === 'step'
    this.#options.write([line])
    this.isWritten = true
  }
}
