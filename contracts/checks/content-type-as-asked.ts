/** Asks whether an answer is labelled as the format that was asked for. */

import type { Answer } from '#contracts/exchange/answer.ts'
import type { Expectation } from '#contracts/exchange/ask.ts'
import type { Fault } from '#contracts/exchange/finding.ts'
import type { Way } from '#contracts/exchange/way.ts'
import { mediaType } from '#servicestack/http/answering/format.ts'
import type { ExchangeCheck } from './check.ts'
import { isLabelled, labels } from './is-labelled.ts'
import { unconcerned } from './unconcerned.ts'

/** Looks at answers and errors; a refusal by status alone needs no body and so no label. */
export const contentTypeAsAsked: ExchangeCheck = {
  id: 'content-type-as-asked',
  looksAt: 'exchange',
  judge({ ask, outcome }, { operation }) {
    if (outcome.kind !== 'answered' || !hasBody(ask.expect, outcome.answer, operation.response !== undefined)) {
      return unconcerned
    }
    const { answer } = outcome
    return { judged: 1, faults: isLabelled(answer, ask.way.format) ? [] : [wrongLabel(answer, ask.way)] }
  },
}

/** An empty body needs no label; whether it may be empty is another question. */
function hasBody(expect: Expectation, { status, body }: Answer, hasResponse: boolean): boolean {
  if (body === '') return false
  if (expect.kind === 'answer') return status === 200 && hasResponse
  return expect.kind === 'refusal' && status === expect.status
}

function wrongLabel(answer: Answer, way: Way): Fault {
  const actual = answer.headers['content-type'] ?? 'none'
  const place = { part: 'header Content-Type' as const, pointer: '', expected: labels[way.format].join(' or '), actual }
  // Accept: text/jsv is answered like any unknown type: docs/discoveries/text-jsv-is-not-answered.md
  if (way.isOnlyPromised && ['text/html', 'application/json'].includes(mediaType(actual))) {
    return {
      ...place,
      severity: 'warning',
      code: 'format-not-offered',
      hint: 'The metadata page promises this way, yet every released ServiceStack answers it in its default format. Write Accept: application/jsv.',
    }
  }
  return {
    ...place,
    severity: 'violation',
    code: 'wrong-content-type',
    hint: `The request asks for ${way.name}; clients choose their reader by this header.`,
  }
}
