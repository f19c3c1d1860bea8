/** Says what a verb and a path were found to ask for. */

import type { Operation } from '#servicestack/model/operation.ts'
import type { ResponseFormat } from '../answering/format.ts'
import type { PathValues } from './path-values.ts'

/** The matched operation, the values of its placeholders, and the format that a path suffix named. */
export interface RouteMatch {
  readonly operation: Operation
  readonly pathValues: PathValues
  readonly suffix?: ResponseFormat
  /** Which way led to it: a route of its own, `/json/reply/Op` (or `oneway`), or `/api/Op`. */
  readonly via: 'route' | 'reply' | 'api'
  /** The format that a predefined route names. */
  readonly format?: ResponseFormat
  /** What stands behind the dot of `/api/Op.foo`, a format or not. */
  readonly extension?: string
  /** True for `/json/reply/Op[]`, which takes a list of requests. */
  readonly isBatch?: true
  /** Why a predefined route leads nowhere; its operation then has no more than the name that was sent. */
  readonly deadEnd?: 'unknown-operation' | 'no-name'
}
