/** What an engine answers: the response, and how the door is to deliver it where that is out of the ordinary. */

import type { WireResponse } from '#servicestack/http/wire-response.ts'

/** A response, and how to deliver it; without a word about that it goes out at once and whole. */
export type Reply = WireResponse & { readonly delivery?: Delivery }

/** What a door does about a response beside sending it. */
export interface Delivery {
  /** How long the answer waits, in milliseconds from when it was given; others on other connections do not wait for it. */
  readonly delayMilliseconds?: number
  /** `drop`: the connection ends without an answer. `cut`: it ends amid the body, and where there is none as a drop does. */
  readonly breaks?: 'drop' | 'cut'
  /** Makes the answer a stream that goes on behind its body until the client leaves. */
  readonly follow?: Follow
}

/**
 * Begins to tell: each text said is sent at once, and `end` ends the answer. Returns what ends the telling, which the
 * door calls when the client has left.
 */
export type Follow = (say: (text: string) => void, end: () => void) => () => void
