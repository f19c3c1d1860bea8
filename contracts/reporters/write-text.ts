/** Reports to people: a line for each check, the findings below, the verdict last. */

import type { Finding } from '#contracts/exchange/finding.ts'
import type { Report, Subject, Tally, VerifyEvent } from '#contracts/verify/event.ts'
import { count } from './count.ts'
import { describePlace } from './describe-place.ts'
import { describeVerdict } from './describe-verdict.ts'
import { escapeControls } from './escape-controls.ts'
import { excerpt } from './excerpt.ts'
import { type FindingGroup, groupFindings } from './group-findings.ts'
import { type Paint, paint, plain } from './paint.ts'
import type { Reporter } from './reporter.ts'
import { writeCurl } from './write-curl.ts'

/** Returns a reporter for terminals; colours say nothing that the words do not. */
export function writeText({ hasColours }: { hasColours: boolean }): Reporter {
  const colour = hasColours ? paint : plain
  return (event) => write(event, colour)
}

function write(event: VerifyEvent, colour: Paint): string {
  switch (event.kind) {
    case 'planned':
      return `${heading(event.subject)}\n\n`
    case 'exchanged':
    case 'found':
      return ''
    case 'checked':
      return `${checkLine(event.tally, colour)}\n`
    case 'finished':
      return ending(event.report, colour)
  }
}

function heading({ operation, api, url, userName, requests }: Subject): string {
  return `Verifying ${operation} of ${api} at ${url} as ${userName}: ${count(requests, 'request')}.`
}

function checkLine(tally: Tally, colour: Paint): string {
  const name = tally.check.padEnd(29)
  const looked =
    tally.judged === tally.answers
      ? count(tally.answers, 'answer')
      : `${count(tally.judged, 'fact')} in ${count(tally.answers, 'answer')}`
  switch (tally.state) {
    case 'held':
      return `${colour('green', '✓')} ${name} ${looked}`
    case 'warned':
      return `${colour('yellow', '!')} ${name} ${looked}, ${count(tally.findings, 'warning')}`
    case 'broken':
      return `${colour('red', '✗')} ${name} ${looked}, ${count(tally.findings, 'finding')}`
    case 'not-checked':
      return `${colour('dim', '–')} ${name} not checked: ${escapeControls(tally.why ?? 'nothing to look at')}`
  }
}

function ending(report: Report, colour: Paint): string {
  const groups = groupFindings(report.findings).map((group) => `\n${describeFinding(group, colour)}\n`)
  const colourOf = { conforms: 'green', violates: 'red', 'could-not-run': 'yellow' } as const
  return [
    ...(report.withheld.length > 0 ? [withheldRequests(report)] : []),
    ...groups,
    ...(report.unseen.length > 0
      ? [`\nNo answer had a value for these, so they were not judged:\n${unseenLines(report.unseen)}\n`]
      : []),
    ...(report.leaves === '' ? [] : [`${report.leaves}\n`]),
    `\n${colour(colourOf[report.verdict.kind], escapeControls(describeVerdict(report)))}\n`,
  ].join('')
}

function describeFinding({ finding, seenIn }: FindingGroup, colour: Paint): string {
  const { ask, request } = finding.exchange
  const title = `${finding.check}: ${finding.code}${finding.severity === 'warning' ? ' (warning)' : ''}`
  const others = seenIn > 1 ? ` (and ${count(seenIn - 1, 'more answer')})` : ''
  const rows = [
    ['request', `${ask.title}; ${ask.way.name}${others}`],
    ['where', describePlace(finding)],
    ['expected', excerpt(finding.expected)],
    ['actual', excerpt(finding.actual, finding.offset)],
    ...answerRow(finding),
    ['why', finding.hint],
    ['curl', writeCurl(request, ask.caller)],
  ]
  return [
    colour('bold', title),
    ...rows.map(([name = '', text = '']) => `  ${name.padEnd(9)} ${escapeControls(text)}`),
  ].join('\n')
}

/** A status alone seldom says enough: the body says what the server thought. */
function answerRow({ part, exchange: { outcome } }: Finding): readonly (readonly [string, string])[] {
  if (part !== 'status' || outcome.kind === 'unanswered' || outcome.answer.body === '') return []
  return [['answer', excerpt(outcome.answer.body)]]
}

function withheldRequests({ withheld }: Report): string {
  const lines = withheld.map(
    ({ ask, request }) => `  ${ask.title}; ${ask.way.name}\n    ${writeCurl(request, ask.caller)}`,
  )
  return `Would send:\n${lines.join('\n')}\n`
}

/** Names each class once: `SessionInfo: customerId, endpointId`. */
function unseenLines(unseen: readonly string[]): string {
  const owners = [...new Set(unseen.map((member) => member.split('.')[0] ?? ''))]
  return owners
    .map((owner) => {
      const own = unseen.filter((member) => member.startsWith(`${owner}.`))
      return `  ${owner}: ${own.map((member) => member.slice(owner.length + 1)).join(', ')}`
    })
    .join('\n')
}
