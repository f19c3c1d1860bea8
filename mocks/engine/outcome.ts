/** What becomes of a request that reached a service. */

import type { Refusal } from '#servicestack/http/answering/refusal.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'

/** The response, or the service's refusal; where an operation returns nothing, the response is left unread. */
export type Outcome = Done | Refused

/** A refusal, and whether it comes from the service. */
export interface Refused {
  readonly kind: 'refused'
  readonly refusal: Refusal
  /** True for what is thrown where no service has run. */
  readonly isThrown?: true
}

/** What a service returns; null is a 204. */
export interface Done {
  readonly kind: 'done'
  readonly dto: WireValue
  /** What the service returns where that is not what the operation declares: ServiceStack writes any object. */
  readonly type?: TypeReference
  /** True for text or bytes of a length that nobody knows beforehand. */
  readonly isStream?: true
  /** Status and headers of its own, as ServiceStack's HttpResult has them. */
  readonly result?: HttpResult
}

/** What an HttpResult says beside its DTO. */
export interface HttpResult {
  readonly status: number
  readonly reason: string
  readonly location?: string
}
