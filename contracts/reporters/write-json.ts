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

function documentOf({ subject, verdict, sent, tallies, findings, unseen, leaves, withheld }: Report): unknown {
  return {
    format: 'understudy-verify/1',
    subject,
    verdict,
    sent,
    checks: tallies,
    findings: groupFindings(findings).map(findingOf),
    unseen,
    leaves,
    withheld: withheld.map(({ ask, request }) => ({
      title: ask.title,
      way: ask.way.name,
      curl: writeCurl(request, ask.caller),
    })),
  }
}

function findingOf({ finding, seenIn }: FindingGroup): unknown {
  const { check, severity, code, part, pointer, expected, actual, hint, exchange } = finding
  return {
    check,
    severity,
    code,
    part,
    pointer,
    expected: cut(expected),
    actual: cut(actual),
    hint,
    seenIn,
    curl: writeCurl(exchange.request, exchange.ask.caller),
    exchange: exchangeOf(exchange),
  }
}

function exchangeOf({ ask, request, outcome, milliseconds }: Exchange): unknown {
  return {
    title: ask.title,
    way: ask.way.name,
    caller: ask.caller,
    request,
    outcome: outcome.kind === 'answered' ? { ...outcome, answer: answerOf(outcome.answer) } : outcome,
    milliseconds: Math.round(milliseconds),
  }
}

function answerOf(answer: Answer): Answer {
  return { ...answer, body: cut(answer.body) }
}

const longest = 20_000

/** Keeps a report readable when a server sends megabytes. */
function cut(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}… (${text.length - longest} more characters)`
}
