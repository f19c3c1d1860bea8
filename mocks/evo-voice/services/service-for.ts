/** Makes services that know the type of their request. */

import type { Outcome } from '#mocks/engine/outcome.ts'
import type { Call, Service } from '#mocks/engine/service.ts'

/** What a service is told: its operation, the words of the start table, and how it answers. */
export interface ServiceTable<Request> {
  readonly operation: string
  readonly manner: string
  answer(request: Request, call: Call): Outcome
}

/** Returns the service; its request arrives as the contract types it. */
export function serviceFor<Request>({ operation, manner, answer }: ServiceTable<Request>): Service {
  // the binder builds requests from the model that the contract's types were generated from
  return { operation, manner, answer: (call) => answer(call.request as Request, call) }
}
