/** Keeps secrets out of the exchanges that leave the judge, even where a server sends them back. */

import type { Exchange, Outcome } from '#contracts/exchange/exchange.ts'
import type { Hide } from './hide-secrets.ts'

/** Returns an exchange without secrets in what the server sent. */
export function hideInExchange(exchange: Exchange, hide: Hide): Exchange {
  return { ...exchange, outcome: hideInOutcome(exchange.outcome, hide) }
}

function hideInOutcome(outcome: Outcome, hide: Hide): Outcome {
  if (outcome.kind === 'unanswered') return { ...outcome, why: hide(outcome.why) }
  const { answer } = outcome
  const headers = Object.entries(answer.headers).map(([name, value]) => [name, hide(value)])
  return {
    ...outcome,
    answer: { ...answer, reason: hide(answer.reason), headers: Object.fromEntries(headers), body: hide(answer.body) },
  }
}
