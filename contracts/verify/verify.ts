/** Verifies a server: plans, sends, checks, and tells each step as an event. */

import type { Assignment } from './assignment.ts'
import { completeContract } from './complete-contract.ts'
import { converse } from './converse.ts'
import type { Effects } from './effects.ts'
import type { Report, VerifyEvent } from './event.ts'
import { hideSecrets } from './hide-secrets.ts'
import { isLoopback } from './is-loopback.ts'
import { subjectOf } from './subject-of.ts'
import { sumUp } from './sum-up.ts'
import { writeRequest } from './write-request.ts'

/**
 * Runs a plan against a server; everything that is yielded is free of secrets. Throws a `ContractError` before
 * anything is sent when the contract names a type that it does not describe.
 */
export async function* verify(given: Assignment, effects: Effects): AsyncGenerator<VerifyEvent, void> {
  const assignment = { ...given, contract: completeContract(given.contract) }
  yield { kind: 'planned', subject: subjectOf(assignment) }
  if (!assignment.allowWrites && !isLoopback(assignment.baseUrl)) {
    yield { kind: 'finished', report: withhold(assignment) }
    return
  }
  const hide = hideSecrets(assignment.accounts)
  const run = yield* converse(assignment, effects, hide)
  const report = sumUp(run, assignment)
  for (const tally of report.tallies) yield { kind: 'checked', tally }
  yield { kind: 'finished', report }
}

function withhold(assignment: Assignment): Report {
  const why = `nothing was sent: ${assignment.baseUrl.host} is not this machine, and every request of this plan may write`
  return {
    subject: subjectOf(assignment),
    verdict: { kind: 'could-not-run', why },
    tallies: [],
    findings: [],
    sent: 0,
    answered: 0,
    unseen: [],
    leaves: '',
    withheld: assignment.plan.asks.map((ask) => ({ ask, request: writeRequest(ask, assignment) })),
  }
}
