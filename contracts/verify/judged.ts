/** Turns the judgement of a check into findings that may be shown. */

import type { Judgement } from '#contracts/checks/check.ts'
import type { CheckId } from '#contracts/exchange/check-id.ts'
import type { Exchange } from '#contracts/exchange/exchange.ts'
import type { Fault, Finding } from '#contracts/exchange/finding.ts'
import { hideInFault } from './hide-in-fault.ts'
import type { Hide } from './hide-secrets.ts'

/** What one check made of one exchange, free of secrets. */
export interface Judged {
  readonly check: CheckId
  /** How many facts were looked at. */
  readonly judged: number
  /** How many faults there are; `findings` lists the first of them. */
  readonly faults: number
  readonly findings: readonly Finding[]
  readonly seen: readonly string[]
}

/** Lists the first hundred faults as findings, and says in one more how many are left; unconcerned checks say nothing. */
export function judgedBy(
  check: CheckId,
  { judged, faults, seen = [] }: Judgement,
  { shown, hide }: { shown: Exchange; hide: Hide },
): readonly Judged[] {
  if (judged === 0 && faults.length === 0) return []
  const findings = listed(faults).map((fault) => ({ ...hideInFault(fault, hide), check, exchange: shown }))
  return [{ check, judged, faults: faults.length, findings, seen }]
}

const most = 100

function listed(faults: readonly Fault[]): readonly Fault[] {
  const others = faults.slice(most)
  return others.length === 0 ? faults : [...faults.slice(0, most), moreFaults(others)]
}

function moreFaults(others: readonly Fault[]): Fault {
  return {
    severity: others.some(({ severity }) => severity === 'violation') ? 'violation' : 'warning',
    code: 'more-faults',
    part: 'body',
    pointer: '',
    expected: 'no more faults',
    actual: `${others.length} more`,
    hint: `The first ${most} that a check finds in an answer are listed. Mend those, and verify again.`,
  }
}
