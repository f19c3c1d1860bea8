/** Reports to programs: one JSON document at the end. */

import type { Answer } from '#contracts/exchange/answer.ts'
import type { Exchange } from '#contracts/exchange/exchange.ts'
import type { Report } from '#contracts/verify/event.ts'
import { type FindingGroup, groupFindings } from './group-findings.ts'
import type { Reporter } from './reporter.ts'
import { writeCurl } from './write-curl.ts'

/** Writes the report as JSON; `format` changes when a reader would have to. */
export const writeJson: Reporter = (event) =>
  event.kind === 'finished' ? `${JSON.stringify(documentOf(event.report), null, 2)}\n` : ''

function documentOf(report: Report): unknown {
  const { subject, verdict, sent, answered, tallies, unseen, leaves, withheld } = report
  const groups = groupFindings(report.findings)
  const numbers = numbered(groups)
  return {
    format: 'understudy-verify/2',
    subject,
    verdict,
    sent,
    answered,
    checks: tallies,
    findings: groups.map((group) => findingOf(group, numbers)),
    exchanges: [...numbers].map(([exchange, number]) => ({ number, ...exchangeOf(exchange) })),
    unseen,
    leaves,
    withheld: withheld.map(({ ask, request }) => ({
      title: ask.title,
      way: ask.way.name,
      curl: writeCurl(request, ask.caller),
    })),
  }
}

/** Numbers the exchanges that findings are about, from 1; each is written once, however much is wrong with it. */
function numbered(groups: readonly FindingGroup[]): ReadonlyMap<Exchange, number> {
  const exchanges = new Set(groups.map(({ finding }) => finding.exchange))
  return new Map([...exchanges].map((exchange, index) => [exchange, index + 1]))
}

function findingOf({ finding, seenIn }: FindingGroup, numbers: ReadonlyMap<Exchange, number>): unknown {
  const { check, severity, code, part, pointer, expected, actual, hint, exchange } = finding
  return {
    check,
    severity,
    code,
    part,
    pointer: cut(pointer, longestValue),
    expected: cut(expected, longestValue),
    actual: cut(actual, longestValue),
    hint,
    seenIn,
    exchange: numbers.get(exchange),
  }
}

function exchangeOf({ ask, request, outcome, milliseconds }: Exchange): object {
  return {
    title: ask.title,
    way: ask.way.name,
    caller: ask.caller,
    request,
    curl: writeCurl(request, ask.caller),
    outcome: outcome.kind === 'answered' ? { ...outcome, answer: answerOf(outcome.answer) } : outcome,
    milliseconds: Math.round(milliseconds),
  }
}

function answerOf(answer: Answer): Answer {
  return { ...answer, body: cut(answer.body, longestBody) }
}

/** A finding's value is also in its exchange, so it may be shorter there. */
const longestValue = 2000
const longestBody = 20_000

/** Keeps a report readable when a server sends megabytes. */
function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}… (${text.length - longest} more characters)`
}
