/** Lets checks judge an exchange and turns their faults into findings. */

import type { Check, Judgement } from '#contracts/checks/check.ts'
import type { CheckId } from '#contracts/exchange/check-id.ts'
import type { Contract } from '#contracts/exchange/contract.ts'
import type { Exchange } from '#contracts/exchange/exchange.ts'
import type { Finding } from '#contracts/exchange/finding.ts'

/** What one check made of one exchange. */
export interface Judged {
  readonly check: CheckId
  readonly judgement: Judgement
  readonly findings: readonly Finding[]
}

/** Asks each check about one exchange; those it does not concern are left out. */
export function judge(
  exchange: Exchange,
  contract: Contract,
  by: { checks: readonly Check[]; conversation: readonly Exchange[] },
): readonly Judged[] {
  return by.checks
    .map((check) => {
      const judgement = check.judge(exchange, contract, by.conversation)
      return {
        check: check.id,
        judgement,
        findings: judgement.faults.map((fault) => ({ ...fault, check: check.id, exchange })),
      }
    })
    .filter(({ judgement }) => judgement.judged > 0 || judgement.faults.length > 0)
}
