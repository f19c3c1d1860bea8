/** Adds up what a check has judged. */

import type { CheckId } from '#contracts/exchange/check-id.ts'
import type { Tally } from './event.ts'
import type { Judged } from './judged.ts'

/** Returns what became of a check; one that judged nothing is not checked, for it cannot have held. */
export function tally(check: CheckId, all: readonly Judged[], why: string): Tally {
  const own = all.filter((one) => one.check === check)
  const findings = own.flatMap((one) => one.findings)
  const facts = own.reduce((total, { judged }) => total + judged, 0)
  const faults = own.reduce((total, one) => total + one.faults, 0)
  const counts = { check, answers: own.length, judged: facts, findings: faults }
  if (findings.some(({ severity }) => severity === 'violation')) return { ...counts, state: 'broken' }
  if (facts === 0) return { ...counts, state: 'not-checked', why: findings[0]?.hint.replace(/\.$/, '') ?? why }
  return { ...counts, state: findings.length > 0 ? 'warned' : 'held' }
}
