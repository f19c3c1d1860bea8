/** What answers an operation whose behaviour nobody has written. */

import type { Person } from '#behaviour/person.ts'
import type { World } from '#mocks/world/world.ts'
import type { Caller } from '#servicestack/http/sessions/authenticate.ts'
import type { WireRequest } from '#servicestack/http/wire-request.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'
import type { Outcome } from './outcome.ts'

/** One operation's stand-in. */
export interface Service {
  readonly operation: string
  /** Where its answers come from, in the words of the start table: `invented`, `stateful (vessels: update)`. */
  readonly manner: string
  /** The C# class that real servers answer this operation with, which one of their error messages names. */
  readonly className?: string
  answer(call: Call): Outcome
}

/** One request that has been bound, let in and validated. */
export interface Call {
  readonly request: WireObject
  /** The user name of the caller; empty when nobody was asked for. */
  readonly caller: string
  readonly world: World
  /** Who was let in, by the name he signed in with; absent when nobody was asked for. */
  readonly user?: Caller
  /** The same person as the world knows him. */
  readonly person?: Person
  /** Returns who asks even where the operation asks for nobody: whoever is signed in. */
  whoAsks(): Person | undefined
  /** The request as it came, for what no DTO holds. */
  readonly wire: WireRequest
}
