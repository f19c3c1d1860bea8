/** A world as it lives: the origin it shares, and over it everything that has changed. What it needs is made when it is needed. */

import type { Collection } from './collection.ts'
import { type Faults, WorldFaults } from './faults.ts'
import { Ground } from './ground.ts'
import type { Invention } from './invention.ts'
import type { Change, Journal } from './journal.ts'
import type { Lineage } from './lineage.ts'
import { openRecord } from './open-record.ts'
import type { Origin } from './origin.ts'
import { Past } from './past.ts'
import { recordOf } from './record-of.ts'
import { type SignIns, WorldSignIns } from './sign-ins.ts'
import { createSnapshots, type NamedStates, type Snapshots, type State } from './snapshots.ts'
import { type Clockwork, SteeredClock } from './steered-clock.ts'
import { type Grants, grantsName, type Users, WorldUsers } from './users.ts'
import type { NamedScenario, Scenario, World } from './world.ts'
import type { Clock, ClockState } from './world-clock.ts'
import { WorldError } from './world-error.ts'
import type { WorldLine } from './world-line.ts'
import type { WorldRecord } from './world-record.ts'

/** The world behind the interface; only this room knows it. */
export class LivingWorld implements World, Clockwork {
  readonly #lineage: Lineage
  readonly ground: Ground
  #scenario: NamedScenario | undefined
  /** The moment at which it was made to begin, in milliseconds since 1970. */
  #standsAt: number | undefined
  readonly #clock: SteeredClock
  #past: Past | undefined
  #signIns: SignIns | undefined
  #users: WorldUsers | undefined
  #snapshots: NamedStates | undefined
  #faults: Faults | undefined
  #listeners: Set<(line: WorldLine) => void> | undefined

  constructor(lineage: Lineage, origin: Origin, scenario?: NamedScenario) {
    this.#lineage = lineage
    this.ground = new Ground(origin, lineage.timers, (change, cause) => this.past.commit(change, cause))
    this.#scenario = scenario
    this.#clock = new SteeredClock(lineage.ticker(), this)
  }

  readonly now = (): number => this.#clock.now()

  get seed(): number {
    return this.ground.origin.seed
  }

  get scenario(): string {
    return this.ground.origin.scenario
  }

  get startedAt(): number {
    return this.ground.origin.startedAt
  }

  get newId(): () => string {
    return this.#lineage.newId
  }

  get invent(): Invention {
    return this.ground.origin.invent
  }

  get clock(): Clock {
    return this.#clock
  }

  get past(): Past {
    this.#past ??= new Past(this.ground, this.now, (lines) => this.#tell(lines))
    return this.#past
  }

  get journal(): Journal {
    return this.past.history
  }

  get signIns(): SignIns {
    this.#signIns ??= new WorldSignIns(this.#lineage.newId)
    return this.#signIns
  }

  get users(): Users {
    this.#users ??= new WorldUsers(this.#lineage.users, this.#grants())
    return this.#users
  }

  get snapshots(): Snapshots {
    this.#snapshots ??= createSnapshots(this)
    return this.#snapshots
  }

  get faults(): Faults {
    this.#faults ??= new WorldFaults()
    return this.#faults
  }

  get isUntouched(): boolean {
    const hasPast = this.#past !== undefined && (this.journal.count() > 0 || this.journal.undone().length > 0)
    const isKept = (this.#signIns?.count() ?? 0) > 0 || (this.#snapshots?.states.size ?? 0) > 0
    return !hasPast && !isKept && !this.#clock.isSteered && (this.#faults?.isQuiet ?? true)
  }

  collection(name: string): Collection {
    return this.ground.layer(name)
  }

  collectionNames(): readonly string[] {
    return this.ground.names
  }

  state(): State {
    return this.ground.state()
  }

  act<Result>(run: () => Result): Result {
    return this.past.act(run)
  }

  carryOut(changes: readonly Change[], what: string, at: number): void {
    const before = this.#clock.state()
    this.#clock.jump({ at, rate: before.rate })
    try {
      this.act(() => {
        for (const change of changes) this.past.commit(change, { what, by: 'understudy' })
      })
    } catch (error) {
      this.#clock.jump(before)
      throw error
    }
    this.moved(this.#clock.state())
  }

  end(): void {
    this.#tell(() => [{ kind: 'ended' }])
  }

  catchUp(): void {
    if (this.ground.nextDue !== Number.POSITIVE_INFINITY) this.fireUntil(this.now())
  }

  fireUntil(moment: number): void {
    const { timers } = this.ground
    if (timers === undefined) return
    for (let due = this.ground.takeDue(moment); due !== undefined; due = this.ground.takeDue(moment)) {
      const { at, id } = due
      const entities = this.collection(timers.collection)
      const entity = entities.get(id)
      // out of date: the entity has moved on
      if (entity === undefined || timers.dueAt(entity) !== at) continue
      const { after, what } = timers.fire(entity, at)
      if ((timers.dueAt(after) ?? Number.POSITIVE_INFINITY) <= at) throw endlessTimer(what, id)
      this.#clock.during(at, () => entities.change(id, after, { what, by: 'system' }))
    }
  }

  goBackTo(moment: number): void {
    if (moment < this.startedAt) throw beforeBeginning(this.startedAt)
    this.past.takeBackWhile((event) => event.at > moment)
  }

  moved(clock: ClockState): void {
    this.#tell(() => [{ kind: 'clock', clock }])
  }

  undo(steps = 1): number {
    return this.past.undo(steps)
  }

  redo(steps = 1): number {
    const count = this.past.redo(steps)
    // what comes again may be later than the present: time goes along
    const at = this.past.history.latest?.at ?? 0
    if (count > 0 && at > this.now()) this.#clock.jump({ at, rate: this.#clock.state().rate })
    return count
  }

  rewind(to: number): number {
    return this.past.takeBackWhile((event) => event.number > to)
  }

  reset(): void {
    this.#beginAnew(this.#scenario, this.seed, this.#standsAt)
  }

  begin(scenario: NamedScenario, seed: number = this.seed, at?: number): void {
    this.#beginAnew(scenario, seed, at)
  }

  /** Begins at this moment or another, in milliseconds since 1970, without a word to those who watch. */
  restart(scenario: NamedScenario | undefined, seed: number, startedAt?: number): void {
    const origin = scenario === undefined ? this.ground.origin : this.#lineage.originOf(scenario, seed, startedAt)
    this.#scenario = scenario
    this.#past = undefined
    this.#faults = undefined
    this.#clock.isSteered = false
    this.#clock.jump(this.#lineage.ticker().state())
    this.ground.clear(origin)
  }

  fork(): World {
    this.ground.origin.seal()
    const copy = new LivingWorld(this.#lineage, this.ground.origin, this.#scenario)
    copy.ground.copyFrom(this.state())
    copy.past.history = this.past.history.copy()
    copy.#clock.jump(this.#clock.state())
    copy.#clock.isSteered = this.#clock.isSteered
    copy.#standsAt = this.#standsAt
    if (this.#users !== undefined) copy.#users = this.#users.copy(copy.#grants())
    if (this.#snapshots !== undefined) copy.#snapshots = createSnapshots(copy, this.#snapshots.states)
    return copy
  }

  fresh(): World {
    const { origin } = this.ground
    const own = this.#scenario === undefined ? origin : this.#lineage.originOf(this.#scenario, this.seed)
    own.seal()
    return new LivingWorld(this.#lineage, own, this.#scenario)
  }

  watch(listener: (line: WorldLine) => void): () => void {
    this.#listeners ??= new Set()
    this.#listeners.add(listener)
    return () => this.#listeners?.delete(listener)
  }

  record(): WorldRecord {
    return recordOf(this)
  }

  open(record: WorldRecord, scenarios: Readonly<Record<string, Scenario>>): void {
    this.#wholly(() => {
      openRecord(record, scenarios, this)
      this.#standsAt = undefined
      this.#clock.jump(record.clock)
      this.#clock.isSteered = true
      this.#tell(() => [{ kind: 'opened', record }])
    })
  }

  #grants(): Grants {
    return { peek: () => this.ground.peek(grantsName), open: () => this.collection(grantsName) }
  }

  /** Each listener hears all before the next one hears anything: what the first refuses, no other has heard of. */
  #tell(linesOf: () => readonly WorldLine[]): void {
    if (this.#listeners === undefined || this.#listeners.size === 0) return
    const lines = linesOf()
    for (const listener of this.#listeners) for (const line of lines) listener(line)
  }

  #beginAnew(next: NamedScenario | undefined, nextSeed: number, at?: number): void {
    this.#wholly(() => {
      this.restart(next, nextSeed, at)
      this.#standsAt = at
      if (at !== undefined) this.#clock.jump({ at, rate: 0 })
      const { scenario, seed, startedAt } = this
      this.#tell(() => [{ kind: 'begun', scenario, seed, startedAt }])
    })
  }

  /** Becomes another world, or stays the one it is where that throws. */
  #wholly(become: () => void): void {
    const [scenario, past, faults, isSteered] = [this.#scenario, this.#past, this.#faults, this.#clock.isSteered]
    const standsAt = this.#standsAt
    const [clock, state] = [this.#clock.state(), this.ground.state()]
    try {
      become()
    } catch (error) {
      this.#scenario = scenario
      this.#standsAt = standsAt
      this.#past = past
      this.#faults = faults
      this.#clock.jump(clock)
      this.#clock.isSteered = isSteered
      this.ground.clear(state.origin)
      this.ground.copyFrom(state)
      throw error
    }
  }
}

function beforeBeginning(startedAt: number): WorldError {
  const began = new Date(startedAt).toISOString()
  return new WorldError(
    'before-beginning',
    `The world began at ${began}, and nothing was before. Go back less far, or begin it at another moment.`,
  )
}

function endlessTimer(what: string, id: string): WorldError {
  return new WorldError('endless-timer', `${what} of ${id} is due again at the moment it fired. Mend its effect.`)
}
