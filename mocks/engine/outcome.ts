/** What becomes of a request that reached a service. */

import type { Refusal } from '#servicestack/http/refusal.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'

/** The response, or the service's refusal; where an operation returns nothing, the response is left unread. */
export type Outcome =
  | { readonly kind: 'done'; readonly dto: WireValue }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
