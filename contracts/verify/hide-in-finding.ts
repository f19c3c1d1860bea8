/** Keeps secrets out of everything that leaves the judge, even where a server sends them back. */

import type { Exchange, Outcome } from '#contracts/exchange/exchange.ts'
import type { Finding } from '#contracts/exchange/finding.ts'
import type { Hide } from './hide-secrets.ts'

/** Returns a finding without secrets, its exchange included. */
export function hideInFinding(finding: Finding, hide: Hide): Finding {
  return {
    ...finding,
    pointer: hide(finding.pointer),
    // elsewhere the expectation is ours, and a gap in a sentence of ours would show what was hidden
    expected: finding.code === 'differs-between-formats' ? hide(finding.expected) : finding.expected,
    actual: hide(finding.actual),
    exchange: hideInExchange(finding.exchange, hide),
  }
}

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
