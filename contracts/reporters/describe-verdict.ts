/** Says in one line how a run ended. */

import type { Report } from '#contracts/verify/event.ts'
import { count } from './count.ts'
import { countFindings } from './count-findings.ts'
import { groupFindings } from './group-findings.ts'

/** Returns the line that a hurried reader reads. */
export function describeVerdict({ verdict, subject, tallies, findings, answered }: Report): string {
  const groups = groupFindings(findings)
  const warnings = groups.filter(({ finding }) => finding.severity === 'warning')
  const aside = warnings.length > 0 ? `, with ${countFindings(warnings, 'warning')}` : ''
  switch (verdict.kind) {
    case 'conforms': {
      const facts = tallies.reduce((total, { judged }) => total + judged, 0)
      return `Conforms: ${count(facts, 'fact')} checked in ${count(answered, 'answer')}${aside}.`
    }
    case 'violates': {
      const violations = groups.filter(({ finding }) => finding.severity === 'violation')
      const broken = tallies.filter(({ state }) => state === 'broken').length
      return `Violates the contract: ${countFindings(violations, 'finding')} in ${count(broken, 'check')}${aside}.`
    }
    case 'could-not-run':
      return `Could not verify ${subject.operation}: ${verdict.why}.`
  }
}
