/** What a steering route is, and what it is called with. */

import type { Api } from '#mocks/engine/api.ts'
import type { Engine } from '#mocks/engine/engine.ts'
import type { Reply } from '#mocks/engine/reply.ts'
import type { World } from '#mocks/world/world.ts'
import type { WireRequest } from '#servicestack/http/wire-request.ts'

/** One row of the table of routes. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Its path below `/__understudy`, with names in braces: `/world/snapshots/{name}`. */
  readonly path: string
  /** What it does, in a few words. */
  readonly does: string
  /** Answers a call, or throws a SteeringError or a WorldError. */
  readonly answer: (call: Call) => Reply
}

/** What a route is called in. */
export interface Steered {
  readonly api: Api
  readonly world: World
  /** Answers requests in this world. */
  readonly engine: Engine
  readonly worlds: KeyedWorlds
}

/** The worlds that have a key, as far as they are steered. */
export interface KeyedWorlds {
  list(): readonly (readonly [key: string, world: World])[]
  /** Forgets one; returns false where there is none. */
  remove(key: string): boolean
}

/** One call of a route. */
export interface Call extends Steered {
  readonly request: WireRequest
  /** The value that stands in the path for a name of the template. */
  place(name: string): string
  /** The value of the query, or undefined. */
  query(name: string): string | undefined
  /** The members of the body; none where it is empty, and for a GET. */
  readonly body: Readonly<Record<string, unknown>>
}
