/** One request on its way through the engine. */

import type { Negotiated } from '#servicestack/http/answering/negotiate.ts'
import type { RouteMatch } from '#servicestack/http/routing/route-match.ts'
import type { SessionKeys } from '#servicestack/http/sessions/session-keys.ts'
import type { Target } from '#servicestack/http/target.ts'
import type { WireRequest } from '#servicestack/http/wire-request.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { Presentation } from './answering/presentation.ts'

/** What is known of a request once it has been matched. */
export interface Play {
  readonly request: WireRequest
  readonly target: Target
  readonly match: RouteMatch
  readonly operation: Operation
  readonly negotiated: Negotiated
  readonly session: SessionKeys
  readonly presentation: Presentation
}
