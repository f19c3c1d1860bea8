/** Describes one request to be made and what a true server does with it. */

import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'
import type { Way } from './way.ts'

/** Who asks: nobody, the user who may, or the guest who lacks the role. */
export type CallerRole = 'anonymous' | 'user' | 'guest'

/** A member of the answer and the value it must have. */
export interface ExpectedMember {
  readonly member: string
  readonly value: WireValue
}

/** What a true server does: answer, refuse with an error, ask who is calling, or deny the caller. */
export type Expectation =
  | {
      readonly kind: 'answer'
      /** Answers of one round describe the same state, so they must say the same. */
      readonly round: string
      /** What the operation has done must show in its answer. */
      readonly promises: readonly ExpectedMember[]
      /** The answer must be about the thing that was asked for. */
      readonly about: readonly ExpectedMember[]
    }
  | { readonly kind: 'refusal'; readonly status: number }
  | { readonly kind: 'unauthenticated' }
  | { readonly kind: 'forbidden' }

/** One request of a plan. */
export interface Ask {
  /** What is asked, for people: `hold S1, reason Transferring`. */
  readonly title: string
  readonly caller: CallerRole
  readonly way: Way
  /** The request DTO; the route says which members go into the path. */
  readonly dto: WireObject
  readonly expect: Expectation
}
