/** The one place where the stand-in keeps what can change: collections, journal, clock, users and sign-ins. */

import type { Collection } from './collection.ts'
import type { Faults } from './faults.ts'
import type { Invention } from './invention.ts'
import type { Journal } from './journal.ts'
import type { SignIns } from './sign-ins.ts'
import type { Snapshots } from './snapshots.ts'
import type { Users } from './users.ts'
import type { Clock } from './world-clock.ts'
import type { WorldLine } from './world-line.ts'
import type { WorldRecord } from './world-record.ts'

/** One world. Two worlds share nothing that can change. */
export interface World {
  readonly seed: number
  /** The name of what it began with; empty where nobody named it. */
  readonly scenario: string
  /** The moment the world began, in milliseconds since 1970. */
  readonly startedAt: number
  /** The present, in milliseconds since 1970. */
  readonly now: () => number
  /** Returns an unguessable id of 20 letters and digits. */
  readonly newId: () => string
  /** Invents believable values that depend on the seed, a key and a field only. */
  readonly invent: Invention
  readonly users: Users
  readonly signIns: SignIns
  readonly journal: Journal
  readonly clock: Clock
  readonly snapshots: Snapshots
  readonly faults: Faults
  /** True as long as nothing would be lost with it: no event, nobody signed in, no snapshot, no steered clock, no fault. */
  readonly isUntouched: boolean
  /** Returns the collection of this name, empty until something is planted in it. */
  collection(name: string): Collection
  /** The names of the collections that hold something or that somebody has asked for. */
  collectionNames(): readonly string[]
  /** Runs one call: what it changes is one step, to be undone as one; where it throws, nothing has changed. */
  act<Result>(run: () => Result): Result
  /** Lets happen what was due by now. */
  catchUp(): void
  /** Takes the latest steps back and returns how many events these were. */
  undo(steps?: number): number
  /** Brings steps that were taken back again and returns how many events these are. */
  redo(steps?: number): number
  /** Takes back every event after this number and returns how many these were; throws where the journal has forgotten them. */
  rewind(to: number): number
  /** Begins anew, with the same scenario and seed, as seen from the present. Sign-ins, snapshots and users stay, faults do not. */
  reset(): void
  /**
   * Begins anew with another scenario, and with another seed where one is given; with a moment (milliseconds since 1970)
   * it begins then, and the clock stands still there, after each reset as well. */
  begin(scenario: NamedScenario, seed?: number, at?: number): void
  /** An independent copy of this very moment, in which nobody is signed in and nothing fails on purpose. */
  fork(): World
  /** A new world of the same scenario and seed as seen from the present, in which nothing has happened. */
  fresh(): World
  /**
   * Tells of every change, after the step that it belongs to; a listener that throws takes the
   * step back, and those after it hear nothing; what it says of going back, coming again and the clock has happened all the
   * same. Returns what ends it.
   */
  watch(listener: (line: WorldLine) => void): () => void
  /** Tells those who watch that nobody will come here any more. */
  end(): void
  /** All that makes this world, as plain values: neither passwords nor session ids. */
  record(): WorldRecord
  /** Becomes the world of a record, or throws and stays what it is. Scenarios are looked up by name. */
  open(record: WorldRecord, scenarios: Readonly<Record<string, Scenario>>): void
}

/** Plants the entities with which a world begins. Everything may depend on the world's seed and beginning only. */
export type Scenario = (world: World) => void

/** A scenario and what it is called. */
export interface NamedScenario {
  readonly name: string
  readonly plant: Scenario
}
