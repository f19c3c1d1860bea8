/** Describes a fault in a real server: what is wrong where, and why that matters. */

import type { CheckId } from './check-id.ts'
import type { Exchange, Silence } from './exchange.ts'

/** A violation breaks the contract; a warning is worth knowing and breaks no build. */
export type Severity = 'violation' | 'warning'

/** What is wrong, for machines. */
export type FindingCode =
  | Silence
  | 'wrong-status'
  | 'redirected'
  | 'credentials-refused'
  | 'wrong-content-type'
  | 'format-not-offered'
  | 'not-utf8'
  | 'unreadable'
  | 'wrong-type'
  | 'unknown-enum-value'
  | 'missing-member'
  | 'undeclared-member'
  | 'null-not-allowed'
  | 'differs-between-formats'
  | 'effect-missing'
  | 'wrong-subject'
  | 'no-envelope'
  | 'body-not-empty'
  | 'header-missing'
  | 'more-faults'

/** The part of an exchange that a finding is about. */
export type Part = 'connection' | 'status' | 'header Content-Type' | 'header WWW-Authenticate' | 'body'

/** A fault as a check sees it: only what the check itself knows. */
export interface Fault {
  readonly severity: Severity
  readonly code: FindingCode
  readonly part: Part
  /** JSON pointer into the body, whatever its format; empty for the whole body and for other parts. */
  readonly pointer: string
  readonly expected: string
  /** What was there, uncut. */
  readonly actual: string
  /** Where in `actual` to look, when it is long. */
  readonly offset?: number
  /** Why it matters or what it may come from: whole sentences. */
  readonly hint: string
}

/** A fault with the check that saw it and the exchange it was seen in. */
export interface Finding extends Fault {
  readonly check: CheckId
  readonly exchange: Exchange
}
