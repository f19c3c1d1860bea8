/** One world of a stand-in, as a test steers it. */

import type { AnswerView } from '#mocks/sandbox/steering/routes/run-operation.ts'
import type { ScenarioView } from '#mocks/sandbox/steering/routes/scenario.ts'
import type { UserView } from '#mocks/sandbox/steering/routes/users.ts'
import type { HistoryView } from '#mocks/sandbox/steering/routes/write-history.ts'
import type { Entity } from '#mocks/world/entity.ts'
import type { FaultRule } from '#mocks/world/fault-rule.ts'
import type { SnapshotDifference } from '#mocks/world/snapshots.ts'
import type { WorldLine } from '#mocks/world/world-line.ts'
import type { NewUser } from './new-user.ts'
import type { SteeredClock } from './steered-clock.ts'
import type { WorldState } from './world-state.ts'

/** A world at the other end of HTTP. Every call rejects with a ControlError where it is refused. */
export interface SteeredWorld {
  /** The stand-in's address with this world's key in it, for clients that can be told an address only. */
  readonly url: string
  /** What a request to the plain address needs to come to this world; the token is not among it. */
  readonly headers: Readonly<Record<string, string>>
  readonly clock: SteeredClock
  readonly faults: {
    /** Lets answers fail or come late by these rules, and no others. */
    set(rules: readonly FaultRule[]): Promise<void>
    clear(): Promise<void>
  }
  /** Everything in it, with so many of the latest events (100 by default). */
  state(options?: { readonly events?: number }): Promise<WorldState>
  /** One entity as the world keeps it. */
  entity(collection: string, id: string): Promise<Entity>
  /** Begins anew, with the same scenario, seed and users. */
  reset(): Promise<ScenarioView>
  /** Begins anew with a scenario, and with another seed where one is given; with `now` it begins then, and its clock stands still. */
  scenario(name: string, options?: { readonly seed?: number; readonly now?: string | Date }): Promise<ScenarioView>
  /** Keeps this very moment under a name. */
  snapshot(name: string): Promise<void>
  /** Goes back to a snapshot, as one step that can be undone, and to the time it was. */
  restore(name: string): Promise<HistoryView>
  /** What has changed since a snapshot. */
  difference(name: string): Promise<readonly SnapshotDifference[]>
  /** Takes the latest steps back, one by default. */
  undo(steps?: number): Promise<HistoryView>
  /** Brings steps that were taken back again, one by default. */
  redo(steps?: number): Promise<HistoryView>
  /** Goes back to the event of this number (0 is the beginning), or to a moment, and the clock with it. */
  rewind(to: number | string | Date): Promise<HistoryView>
  /** Which operations a user (by user name, e-mail address or id) may now run on a session, or on another entity. */
  moves(id: string, as?: string, collection?: string): Promise<readonly string[]>
  /** Runs any operation as any user, without his password; without one, as nobody. A refusal of the API is an answer, too. */
  run(operation: string, request?: Readonly<Record<string, unknown>>, as?: string): Promise<AnswerView>
  users(): Promise<readonly UserView[]>
  addUser(user: NewUser): Promise<void>
  /** A short text that opens exactly this world anywhere. */
  link(): Promise<string>
  /** Makes this world the one of a link. */
  open(link: string): Promise<void>
  /**
   * What happens from now on, or after the event of the number `since`: nothing is missed between two calls that hand
   * on the number of the last event. It ends with the signal, or with the loop that reads it.
   */
  events(options?: { readonly since?: number; readonly signal?: AbortSignal }): AsyncIterable<WorldLine>
  /** Forgets this world; whoever comes to its key next finds a fresh one. The default world is reset instead. */
  remove(): Promise<void>
}
