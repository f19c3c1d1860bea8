/** Describes one request as it was sent and what came of it. */

import type { Answer } from './answer.ts'
import type { Ask } from './ask.ts'

/** A request as sent, but for the Authorization header, which is never kept. */
export interface SentRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Absent where the verb carries none. */
  readonly body?: string
  /** The user whose credentials went along; absent for an anonymous request. */
  readonly userName?: string
}

/** What came of a request. */
export type Outcome =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | {
      readonly kind: 'unanswered'
      readonly code: Silence
      /** What happened, to follow the name of the server: `broke off its answer`. */
      readonly why: string
    }

/** Nothing sent, nothing heard, or an answer that begins and cannot be read to its end. */
export type Silence = 'not-sent' | 'timed-out' | 'connection-failed' | 'broken-off' | 'unfinished' | 'too-large'

/** One request of a plan, and what came of it. */
export interface Exchange {
  readonly ask: Ask
  readonly request: SentRequest
  readonly outcome: Outcome
  readonly milliseconds: number
}
