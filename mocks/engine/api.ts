/** What a stand-in needs to know about an API: its contract, what it does, and how its world begins. */

import type { Behaviour } from '#behaviour/behaviour.ts'
import type { Person } from '#behaviour/person.ts'
import type { Scenario, World } from '#mocks/world/world.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { Service } from './service.ts'

/** Where a new world's time and chance come from. */
export interface Beginning {
  /** The same seed gives the same world. */
  readonly seed: number
  /** The clock, in milliseconds since 1970: `Date.now`, or a fixed one for tests. */
  readonly now: () => number
  /** The name of one of the API's scenarios; by default its own first one. */
  readonly scenario?: string
  /** Where the world's clock stands still, in milliseconds since 1970; by default it runs with `now`. */
  readonly at?: number
}

/**
 * Names the moves that an answer of an operation allows this person next, in the order of the contract; undefined for
 * an answer that no move starts from.
 */
export type MovesOf = (
  dto: WireValue,
  operation: Operation,
  person: Person | undefined,
) => readonly string[] | undefined

/** An API that can be stood in for. */
export interface Api {
  /** Its short name: `evo-voice`. */
  readonly name: string
  readonly model: ServiceModel
  readonly behaviours: readonly Behaviour[]
  /** What answers the operations that no behaviour tells; without one an operation is refused as not implemented. */
  readonly services?: readonly Service[]
  /** How its worlds may begin, by name. */
  readonly scenarios?: Readonly<Record<string, Scenario>>
  /** What the header `x-understudy-moves` tells; without it no answer has that header. */
  readonly movesOf?: MovesOf
  /** Creates a world with the API's demo users and seeds. */
  createWorld(beginning: Beginning): World
  /** What a newcomer should try first against a stand-in at this address, which may depend on its world. */
  tour(url: string, world?: World): readonly TourStop[]
}

/** One thing to try: a sentence and the command line to paste. */
export interface TourStop {
  readonly say: string
  readonly run: string
}

/** A world that somebody has, or the beginning of a new one. */
export type WorldChoice = { readonly world: World } | Beginning

/** Returns the chosen world, created if need be. */
export function beginWorld(api: Api, choice: WorldChoice): World {
  return 'world' in choice ? choice.world : api.createWorld(choice)
}
