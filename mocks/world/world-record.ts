/** A world as plain JSON: how it began, and what has happened since. */

import { clockLimits } from './clock-limits.ts'
import type { Patch } from './patch.ts'
import { RecordReader } from './record-reader.ts'
import type { ClockState } from './world-clock.ts'

/** A change of an entity, with short names because there are many. */
export interface StoredChange {
  /** The collection. */
  readonly c: string
  /** The id of the entity. */
  readonly i: string
  /** What becomes of it. */
  readonly p: Patch
}

/** An event of the journal. */
export interface StoredEvent extends StoredChange {
  /** Its number. */
  readonly n: number
  /** Its step. */
  readonly s: number
  /** When it happened, in milliseconds since 1970. */
  readonly t: number
  /** What happened. */
  readonly w: string
  /** The user name of who made it happen. */
  readonly b: string
}

/** Everything that makes a world. */
export interface WorldRecord {
  /** The scenario it began with; empty where that has no name. */
  readonly scenario: string
  readonly seed: number
  /** Milliseconds since 1970. */
  readonly startedAt: number
  readonly clock: ClockState
  /** The number of the latest event; 0 where there has been none. */
  readonly count: number
  /** What the forgotten events made of planted entities, one change for each entity. */
  readonly fold: readonly StoredChange[]
  /** The events that are remembered, in order. */
  readonly events: readonly StoredEvent[]
}

/**
 * Reads what may come from a stranger: the result has the shape of a record, its events are numbered without gaps, and
 * nothing nests too deep to be walked. Whether patches fit is seen when they are applied.
 * Throws a WorldError `damaged` that names the place.
 */
export function readWorldRecord(value: unknown): WorldRecord {
  const record = new RecordReader(value)
  const clock = record.member('clock')
  const count = record.member('count').count()
  const events = record.member('events').items()
  if (events.length > count) throw record.member('count').refusal(`is less than the ${events.length} events there are`)
  return {
    scenario: record.member('scenario').text(),
    seed: record.member('seed').number(),
    startedAt: record.member('startedAt').moment(),
    clock: readClockState(clock),
    count,
    fold: record.member('fold').items().map(readStoredChange),
    events: events.map((event, index) => readNumbered(event, count - events.length + index + 1)),
  }
}

/** Reads where a clock is and how it goes. Throws a WorldError `damaged` that names the place. */
export function readClockState(clock: RecordReader): ClockState {
  const rate = clock.member('rate')
  if (rate.number() < 0) throw rate.refusal('is less than 0: no clock goes backwards')
  if (rate.number() > clockLimits.fastest)
    throw rate.refusal(`is more than ${clockLimits.fastest}: no clock runs so fast`)
  return { at: clock.member('at').moment(), rate: rate.number() }
}

/** Reads an event of whatever number. Throws a WorldError `damaged` that names the place. */
export function readStoredEvent(event: RecordReader): StoredEvent {
  return {
    n: event.member('n').count(),
    s: event.member('s').count(),
    t: event.member('t').moment(),
    w: event.member('w').text(),
    b: event.member('b').text(),
    ...readStoredChange(event),
  }
}

function readNumbered(event: RecordReader, number: number): StoredEvent {
  const stored = readStoredEvent(event)
  if (stored.n === number) return stored
  throw event.member('n').refusal(`is ${stored.n} where ${number} follows`)
}

function readStoredChange(change: RecordReader): StoredChange {
  const patch = change.member('p')
  const value = patch.plain()
  const isPatch = value === 0 || (typeof value === 'object' && value !== null)
  if (!isPatch) throw patch.refusal('is not a patch')
  // what is inside is seen when the patch is applied
  return { c: change.member('c').text(), i: change.member('i').text(), p: value as Patch }
}
