/** Says in one line how a run ended. */

import type { Report } from '#contracts/verify/event.ts'
import { count } from './count.ts'
import { groupFindings } from './group-findings.ts'

/** Returns the line that a hurried reader reads. */
export function describeVerdict({ verdict, subject, tallies, findings, sent }: Report): string {
  const groups = groupFindings(findings)
  const violations = groups.filter(({ finding }) => finding.severity === 'violation').length
  const warnings = groups.length - violations
  const aside = warnings > 0 ? `, with ${count(warnings, 'warning')}` : ''
  switch (verdict.kind) {
    case 'conforms': {
      const facts = tallies.reduce((total, { judged }) => total + judged, 0)
      return `Conforms: ${count(facts, 'fact')} checked in ${count(sent, 'answer')}${aside}.`
    }
    case 'violates': {
      const broken = tallies.filter(({ state }) => state === 'broken').length
      return `Violates the contract: ${count(violations, 'finding')} in ${count(broken, 'check')}${aside}.`
    }
    case 'could-not-run':
      return `Could not verify ${subject.operation}: ${verdict.why}.`
  }
}
