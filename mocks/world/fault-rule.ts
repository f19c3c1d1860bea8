/** What may befall a request on purpose, and which requests it befalls. */

import type { ErrorName } from './error-names.ts'

/** Which requests a fault befalls. Steps are counted by each rule: its n-th is the n-th request it is about. */
export interface FaultRule {
  /** What somebody calls it. */
  readonly name?: string
  /** The operation it is about, by its name; without one, and with `*`, every operation. */
  readonly operation?: string
  /** The share of the steps at which it strikes, from 0 to 1; by default 1. */
  readonly rate?: number
  /** The same seed strikes at the same steps; by default the place of the rule in its list, from 1. */
  readonly seed?: number
  /** How often it strikes before it is spent; without it, for ever. */
  readonly times?: number
  readonly fault: Fault
}

/** What befalls a request. */
export type Fault = FixedLatency | DrawnLatency | ErrorFault | { readonly kind: 'drop' } | { readonly kind: 'cut' }

/** The answer waits. */
export interface FixedLatency {
  readonly kind: 'latency'
  readonly milliseconds: number
}

/** The answer waits for a time that is drawn anew at each step, in milliseconds. */
export interface DrawnLatency {
  readonly kind: 'latency'
  readonly from: number
  readonly to: number
  /** How times are spread between the two: evenly (the default), mostly short, or mostly in the middle. */
  readonly distribution?: 'uniform' | 'exponential' | 'normal'
}

/** The service does not run, and refuses. What is left out follows from the name or the status; without either it is a 500. */
export interface ErrorFault {
  readonly kind: 'error'
  readonly name?: ErrorName
  readonly status?: number
  readonly errorCode?: string
  readonly message?: string
  /** What is said of single members, as validators do. */
  readonly errors?: readonly MemberError[]
}

/** What is wrong with one member of the request. */
export interface MemberError {
  readonly errorCode: string
  readonly fieldName: string
  readonly message: string
}
