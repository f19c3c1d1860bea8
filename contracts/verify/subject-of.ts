/** Names what an assignment is about. */

import type { Assignment } from './assignment.ts'
import type { Subject } from './event.ts'

/** Returns what reports show of an assignment; nothing in it is secret. */
export function subjectOf({ contract, baseUrl, accounts, plan }: Assignment): Subject {
  return {
    api: contract.model.title,
    operation: plan.operation,
    url: baseUrl.href,
    userName: accounts.user.name,
    requests: plan.asks.length,
  }
}
