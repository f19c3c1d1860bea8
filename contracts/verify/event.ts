/** Describes what the judge reports while it works, and its report at the end. */

import type { CheckId } from '#contracts/exchange/check-id.ts'
import type { Exchange } from '#contracts/exchange/exchange.ts'
import type { Finding } from '#contracts/exchange/finding.ts'

/** What is verified, where, and as whom. */
export interface Subject {
  readonly api: string
  readonly operation: string
  readonly url: string
  readonly userName: string
  readonly requests: number
}

/** What became of one check. */
export interface Tally {
  readonly check: CheckId
  readonly state: 'held' | 'warned' | 'broken' | 'not-checked'
  /** How many answers it judged, and how many facts in them. */
  readonly answers: number
  readonly judged: number
  readonly findings: number
  /** Why nothing was checked. */
  readonly why?: string
}

/** How it ended. */
export type Verdict =
  | { readonly kind: 'conforms' }
  | { readonly kind: 'violates' }
  | { readonly kind: 'could-not-run'; readonly why: string }

/** A request that was not sent. */
export type Intention = Pick<Exchange, 'ask' | 'request'>

/** Everything that was found out. */
export interface Report {
  readonly subject: Subject
  readonly verdict: Verdict
  readonly tallies: readonly Tally[]
  readonly findings: readonly Finding[]
  /** How many requests were really sent. */
  readonly sent: number
  /** How many of them were answered in full. */
  readonly answered: number
  /** Members of the contract that no answer had a value for, as `Type.member`. */
  readonly unseen: readonly string[]
  /** What the server is left with, as a sentence; empty when it did nothing. */
  readonly leaves: string
  /** What would have been sent, where nothing may be. */
  readonly withheld: readonly Intention[]
}

/** One step of a run. */
export type VerifyEvent =
  | { readonly kind: 'planned'; readonly subject: Subject }
  | { readonly kind: 'exchanged'; readonly exchange: Exchange }
  | { readonly kind: 'found'; readonly finding: Finding }
  | { readonly kind: 'checked'; readonly tally: Tally }
  | { readonly kind: 'finished'; readonly report: Report }
