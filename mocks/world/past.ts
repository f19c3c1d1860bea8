/** Makes the steps of a world, takes them back, and tells of them. */

import type { Ground } from './ground.ts'
import { type Cause, type Change, History, journalEvent, type KeptEvent, type Milestone } from './journal.ts'
import { WorldError } from './world-error.ts'
import type { WorldLine } from './world-line.ts'

/** Tells those who watch, if there are any, of what belongs together. */
export type Tell = (lines: () => readonly WorldLine[]) => void

/** The past of a world, by which its present is changed. */
export class Past {
  history = new History()
  readonly #ground: Ground
  readonly #now: () => number
  readonly #tell: Tell
  /** The events of the step that is being made; undefined between steps. */
  #told: KeptEvent[] | undefined

  constructor(ground: Ground, now: () => number, tell: Tell) {
    this.#ground = ground
    this.#now = now
    this.#tell = tell
  }

  act<Result>(run: () => Result): Result {
    // a step within a step is part of it
    if (this.#told !== undefined) return this.#attempt(run, this.#told)
    const told: KeptEvent[] = []
    this.#told = told
    this.history.nextStep()
    try {
      return this.#attempt(() => {
        const result = run()
        if (told.length > 0) this.#tell(() => told.map((event) => ({ kind: 'event', event: journalEvent(event) })))
        return result
      }, told)
    } finally {
      this.#told = undefined
      this.history.trim()
    }
  }

  commit(change: Change, cause: Cause): void {
    if (this.#told === undefined) {
      this.act(() => this.commit(change, cause))
      return
    }
    this.#told.push(this.history.record(change, cause, this.#now()))
    this.#ground.make(change)
  }

  undo(steps: number): number {
    const { history } = this
    let count = 0
    for (let taken = 0; taken < steps && history.latest !== undefined; taken++) {
      const { step } = history.latest
      count += this.#layAsideWhile((event) => event.step === step)
    }
    return this.#rewound(count)
  }

  redo(steps: number): number {
    const { history } = this
    let count = 0
    for (let brought = 0; brought < steps && history.next !== undefined; brought++) {
      const { step } = history.next
      while (history.next?.step === step) count += this.#bringBack()
    }
    if (count > 0) this.#tell(() => [{ kind: 'redone', to: history.count() }])
    return count
  }

  /** Takes back the latest events that are such; throws where the journal has forgotten some of them. */
  takeBackWhile(isSuch: (event: Milestone) => boolean): number {
    const { forgotten } = this.history
    if (forgotten !== undefined && isSuch(forgotten)) throw tooLongAgo(this.history)
    return this.#rewound(this.#layAsideWhile(isSuch))
  }

  /** Takes back what it has told of where it throws. */
  #attempt<Result>(run: () => Result, told: KeptEvent[]): Result {
    const undone = this.history.laidAside
    const before = told.length
    try {
      return run()
    } catch (error) {
      for (const _event of told.splice(before)) this.#takeBack()
      this.history.restoreUndone(undone)
      throw error
    }
  }

  #rewound(count: number): number {
    if (count > 0) this.#tell(() => [{ kind: 'rewound', to: this.history.count() }])
    return count
  }

  #layAsideWhile(isSuch: (event: KeptEvent) => boolean): number {
    let count = 0
    for (let { latest } = this.history; latest !== undefined && isSuch(latest); latest = this.history.latest) {
      this.#takeBack()
      this.history.layAside(latest)
      count++
    }
    return count
  }

  #takeBack(): void {
    const event = this.history.takeBack()
    if (event !== undefined) this.#ground.unmake(event.change)
  }

  #bringBack(): number {
    const event = this.history.bringBack()
    if (event === undefined) return 0
    this.#ground.make(event.change)
    return 1
  }
}

function tooLongAgo(history: History): WorldError {
  const first = history.kept()[0]?.number ?? history.count() + 1
  return new WorldError(
    'forgotten',
    `The journal keeps events ${first} to ${history.count()}; what was before is folded into the state. Go back less far, or reset.`,
  )
}
