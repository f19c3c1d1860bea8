/** Lets the checks that need no other answer judge an exchange. */

import { allChecks } from '#contracts/checks/all-checks.ts'
import type { Check, Judgement } from '#contracts/checks/check.ts'
import { unconcerned } from '#contracts/checks/unconcerned.ts'
import type { Contract } from '#contracts/exchange/contract.ts'
import type { Evidence } from './evidence.ts'
import type { Hide } from './hide-secrets.ts'
import { type Judged, judgedBy } from './judged.ts'

/** Asks each check about one exchange; those it does not concern are left out. */
export function judgeExchange(evidence: Evidence, contract: Contract, hide: Hide): readonly Judged[] {
  return allChecks.flatMap((check) =>
    judgedBy(check.id, judgementOf(check, evidence, contract), { shown: evidence.shown, hide }),
  )
}

function judgementOf(check: Check, { testimony }: Evidence, contract: Contract): Judgement {
  switch (check.looksAt) {
    case 'exchange':
      return check.judge(testimony.exchange, contract)
    case 'answer':
      return check.judge(testimony)
    case 'conversation':
      return unconcerned
  }
}
