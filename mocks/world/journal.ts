/** Remembers the changes of a world in order, takes them back, and brings them again. */

import type { Entity } from './entity.ts'

/** What happened and who made it happen. */
export interface Cause {
  /** The operation, by its name; for what happens by itself, what it is called. */
  readonly what: string
  /** The user name of the caller; `system` for what happens by itself. */
  readonly by: string
}

/** One entity before and after a change; `before` is absent for a new one, `after` for one that is gone. */
export interface Change {
  readonly collection: string
  readonly id: string
  readonly before: Entity | undefined
  readonly after: Entity | undefined
}

/** A change with its cause, its number (from 1, without gaps) and its time in ISO 8601. */
export interface JournalEvent extends Cause, Change {
  readonly number: number
  /** All changes of one call share a step, which is undone as one. */
  readonly step: number
  readonly at: string
}

/** The events of a world, the latest last. */
export interface Journal {
  /** The latest events, at most {@link journalLimit} and the rest of the oldest one's step. */
  events(): readonly JournalEvent[]
  /** How many events there have been, forgotten ones included and those taken back not. */
  count(): number
  /** The events that were taken back and can come again, the next one first. */
  undone(): readonly JournalEvent[]
}

/** How many events a journal keeps; older ones are folded into the state so that a long run does not fill the memory. */
export const journalLimit = 10_000

/** Where an event lies in the past. */
export interface Milestone {
  readonly number: number
  /** Milliseconds since 1970. */
  readonly at: number
}

/** An event as it is kept: most are forgotten before anybody reads them. */
export interface KeptEvent extends Milestone {
  readonly step: number
  readonly cause: Cause
  readonly change: Change
}

/** The journal as its world writes it. */
export class History implements Journal {
  /** The kept events; the first {@link #gone} of them are forgotten, and cut off now and then. */
  #kept: KeptEvent[] = []
  #gone = 0
  #undone: KeptEvent[] = []
  #forgotten: Milestone | undefined
  #count = 0
  #step = 0

  /** Begins a new step and returns it. */
  nextStep(): number {
    this.#step++
    return this.#step
  }

  /** Writes a change down; what was taken back before cannot come again. */
  record(change: Change, cause: Cause, at: number): KeptEvent {
    const event = { number: this.#count + 1, step: this.#step, at, cause, change }
    if (this.#undone.length > 0) this.#undone = []
    this.#push(event)
    return event
  }

  /** Takes the latest event off and returns it, or undefined where none is kept. */
  takeBack(): KeptEvent | undefined {
    if (this.#kept.length === this.#gone) return undefined
    const event = this.#kept.pop()
    if (event !== undefined) this.#count = event.number - 1
    return event
  }

  /** Keeps an event that was taken back for another time. */
  layAside(event: KeptEvent): void {
    this.#undone.push(event)
  }

  /** Puts the event that was laid aside last to the others again, and returns it. */
  bringBack(): KeptEvent | undefined {
    const event = this.#undone.pop()
    if (event !== undefined) this.#push(event)
    return event
  }

  /** The latest event. */
  get latest(): KeptEvent | undefined {
    return this.#kept.length > this.#gone ? this.#kept.at(-1) : undefined
  }

  /** The event that would come again next. */
  get next(): KeptEvent | undefined {
    return this.#undone.at(-1)
  }

  /** Forgets the oldest steps beyond the limit; one that reaches over it is kept as a whole, so that it can be undone. */
  trim(): void {
    const edge = this.#kept.length - journalLimit
    const step = this.#kept[edge]?.step
    if (edge <= this.#gone || this.#kept[this.#gone]?.step === step) return
    let gone = edge
    while (this.#kept[gone - 1]?.step === step) gone--
    const { number = 0, at = 0 } = this.#kept[gone - 1] ?? {}
    this.#forgotten = { number, at }
    // their entities would live on as long as the list, twice as many as are kept
    this.#kept.fill(nothing, this.#gone, gone)
    this.#gone = gone
    if (this.#gone < journalLimit) return
    this.#kept = this.#kept.slice(this.#gone)
    this.#gone = 0
  }

  /** The events that are kept, the oldest first. */
  kept(): readonly KeptEvent[] {
    return this.#gone === 0 ? this.#kept : this.#kept.slice(this.#gone)
  }

  /** The events taken back, the next one last; whoever fails to write others gives them back with {@link restoreUndone}. */
  get laidAside(): KeptEvent[] {
    return this.#undone
  }

  restoreUndone(events: KeptEvent[]): void {
    this.#undone = events
  }

  /** The latest of the forgotten events; undefined where all are kept. */
  get forgotten(): Milestone | undefined {
    return this.#forgotten
  }

  /** Continues after events of which only the latest one's place is known. */
  continueAfter(forgotten: Milestone): void {
    this.#forgotten = forgotten
    this.#count = forgotten.number
  }

  /** Writes an event down as it was. */
  replay(event: KeptEvent): void {
    this.#push(event)
    this.#step = Math.max(this.#step, event.step)
  }

  /** An independent copy. */
  copy(): History {
    const copy = new History()
    copy.#kept = this.#kept.slice(this.#gone)
    copy.#undone = [...this.#undone]
    copy.#forgotten = this.#forgotten
    copy.#count = this.#count
    copy.#step = this.#step
    return copy
  }

  events(): readonly JournalEvent[] {
    return this.kept().map(journalEvent)
  }

  count(): number {
    return this.#count
  }

  undone(): readonly JournalEvent[] {
    return this.#undone.map(journalEvent).reverse()
  }

  #push(event: KeptEvent): void {
    this.#kept.push(event)
    this.#count = event.number
  }
}

/** Stands where a forgotten event was. */
const nothing: KeptEvent = {
  number: 0,
  step: 0,
  at: 0,
  cause: { what: '', by: '' },
  change: { collection: '', id: '', before: undefined, after: undefined },
}

/** An event as it is shown. */
export function journalEvent({ number, step, at, cause, change }: KeptEvent): JournalEvent {
  return { number, step, at: new Date(at).toISOString(), ...cause, ...change }
}
