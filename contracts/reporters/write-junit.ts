/** Reports to continuous integration: JUnit XML, a test case for each check. */

import type { CheckId } from '#contracts/exchange/check-id.ts'
import type { Report, Tally } from '#contracts/verify/event.ts'
import { count } from './count.ts'
import { countFindings } from './count-findings.ts'
import { describePlace } from './describe-place.ts'
import { describeVerdict } from './describe-verdict.ts'
import { escapeXml } from './escape-xml.ts'
import { excerpt } from './excerpt.ts'
import { type FindingGroup, groupFindings } from './group-findings.ts'
import type { Reporter } from './reporter.ts'
import { writeCurl } from './write-curl.ts'

/** Violations are failures, what was not checked is skipped, and a run that could not be made is an error. */
export const writeJunit: Reporter = (event) => (event.kind === 'finished' ? suites(event.report) : '')

function suites(report: Report): string {
  const { subject, tallies, verdict } = report
  const suite = escapeXml(`${subject.operation} at ${subject.url}`)
  const groups = groupFindings(report.findings)
  const cases = [
    ...tallies.map((tally) => testCase(tally, subject.operation, groupsOf(tally.check, groups))),
    ...(verdict.kind === 'could-not-run' ? [errorCase(report)] : []),
  ]
  const counts = [
    `tests="${cases.length}"`,
    `failures="${tallies.filter(({ state }) => state === 'broken').length}"`,
    `errors="${verdict.kind === 'could-not-run' ? 1 : 0}"`,
    `skipped="${tallies.filter(({ state }) => state === 'not-checked').length}"`,
  ].join(' ')
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="understudy verify" ${counts}>`,
    `<testsuite name="${suite}" ${counts}>`,
    ...cases,
    '</testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

function groupsOf(check: CheckId, groups: readonly FindingGroup[]): readonly FindingGroup[] {
  return groups.filter(({ finding }) => finding.check === check)
}

function testCase(tally: Tally, operation: string, groups: readonly FindingGroup[]): string {
  const open = `<testcase classname="${escapeXml(operation)}" name="${tally.check}"`
  const text = escapeXml(groups.map(describeGroup).join('\n\n'))
  switch (tally.state) {
    case 'held':
      return `${open}/>`
    case 'warned':
      return `${open}><system-out>${text}</system-out></testcase>`
    case 'not-checked':
      return `${open}><skipped message="${escapeXml(tally.why ?? '')}"/></testcase>`
    case 'broken': {
      const [first] = groups
      const message = first === undefined ? '' : summary(first, groups.slice(1))
      return `${open}><failure type="${first?.finding.code ?? ''}" message="${escapeXml(message)}">${text}</failure></testcase>`
    }
  }
}

function summary({ finding }: FindingGroup, rest: readonly FindingGroup[]): string {
  const others = rest.length > 0 ? `, and ${countFindings(rest, 'other finding')}` : ''
  return `${describePlace(finding)}: expected ${excerpt(finding.expected)}, was ${excerpt(finding.actual, finding.offset)}${others}`
}

function errorCase(report: Report): string {
  const message = escapeXml(describeVerdict(report))
  return `<testcase classname="${escapeXml(report.subject.operation)}" name="could-run"><error message="${message}"/></testcase>`
}

function describeGroup({ finding, seenIn }: FindingGroup): string {
  const { ask, request } = finding.exchange
  return [
    `${finding.severity} ${finding.code} at ${describePlace(finding)}`,
    `request:  ${ask.title}; ${ask.way.name} (${count(seenIn, 'answer')})`,
    `expected: ${excerpt(finding.expected)}`,
    `actual:   ${excerpt(finding.actual, finding.offset)}`,
    `why:      ${finding.hint}`,
    `curl:     ${writeCurl(request, ask.caller)}`,
  ].join('\n')
}
