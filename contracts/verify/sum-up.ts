/** Sums a run up in a report. */

import { allChecks } from '#contracts/checks/all-checks.ts'
import type { Exchange } from '#contracts/exchange/exchange.ts'
import type { Assignment } from './assignment.ts'
import type { Run } from './converse.ts'
import { decideVerdict } from './decide-verdict.ts'
import type { Report, Tally } from './event.ts'
import type { Plan } from './plan.ts'
import { subjectOf } from './subject-of.ts'
import { tally } from './tally.ts'
import { unseenMembers } from './unseen-members.ts'

/** Returns the report of a run. */
export function sumUp(run: Run, assignment: Assignment): Report {
  const { opening, exchanges, judged } = run
  const { plan, contract } = assignment
  const tallies = tallyAll(run, plan)
  const leftOut = plan.leftOut.map(({ check }) => check)
  const seen = judged.flatMap((one) => one.seen)
  return {
    subject: subjectOf(assignment),
    verdict: decideVerdict(tallies, leftOut, opening),
    tallies,
    findings: judged.flatMap(({ findings }) => findings),
    sent: exchanges.filter(wasSent).length,
    answered: exchanges.filter(({ outcome }) => outcome.kind === 'answered').length,
    unseen: seen.length === 0 ? [] : unseenMembers(contract, seen),
    leaves: exchanges.some(mayHaveTakenEffect) ? plan.leaves : '',
    withheld: [],
  }
}

function tallyAll({ opening, judged }: Run, plan: Plan): readonly Tally[] {
  if (opening.kind === 'unreachable') return []
  const otherwise = opening.kind === 'open' ? 'no answer could be judged' : 'the first request was turned down'
  return allChecks.map(({ id }) => tally(id, judged, plan.leftOut.find(({ check }) => check === id)?.why ?? otherwise))
}

function wasSent({ outcome }: Exchange): boolean {
  return outcome.kind === 'answered' || outcome.code !== 'not-sent'
}

/** Whoever was let in has changed something, and a request whose answer was not read may have. */
function mayHaveTakenEffect({ outcome }: Exchange): boolean {
  if (outcome.kind === 'answered') return outcome.answer.status < 300
  return outcome.code !== 'not-sent' && outcome.code !== 'connection-failed'
}
