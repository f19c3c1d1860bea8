/** Asks whether the status says what happened. */

import type { Answer } from '#contracts/exchange/answer.ts'
import type { Expectation } from '#contracts/exchange/ask.ts'
import type { Fault } from '#contracts/exchange/finding.ts'
import type { ExchangeCheck } from './check.ts'
import { describeStatus } from './describe-status.ts'
import { unconcerned } from './unconcerned.ts'

/** 200 where the operation answers, 204 where it returns nothing, and the documented error where it refuses. */
export const statusAsDocumented: ExchangeCheck = {
  id: 'status-as-documented',
  looksAt: 'exchange',
  judge({ ask, outcome }, { operation }) {
    const expected = expectedStatus(ask.expect, operation.response !== undefined)
    if (expected === undefined || outcome.kind !== 'answered') return unconcerned
    const fault = outcome.answer.status === expected ? [] : [wrongStatus(outcome.answer, expected, ask.expect)]
    return { judged: 1, faults: fault }
  },
}

/** Refusals for want of credentials or of a role have checks of their own. */
function expectedStatus(expect: Expectation, hasResponse: boolean): number | undefined {
  if (expect.kind === 'answer') return hasResponse ? 200 : 204
  return expect.kind === 'refusal' ? expect.status : undefined
}

function wrongStatus(answer: Answer, expected: number, expect: Expectation): Fault {
  const isRedirect = answer.status >= 300 && answer.status < 400
  return {
    severity: 'violation',
    code: isRedirect ? 'redirected' : 'wrong-status',
    part: 'status',
    pointer: '',
    expected: String(expected),
    actual: isRedirect
      ? `${describeStatus(answer)} to ${answer.headers['location'] ?? 'nowhere'}`
      : describeStatus(answer),
    hint: isRedirect
      ? 'Redirects are not followed, so that credentials go to no other host. Verify the final address instead.'
      : expect.kind === 'refusal'
        ? 'Clients tell a thing that is not there from a server that fails by the status alone.'
        : 'Clients decide by the status whether there is an answer to read.',
  }
}
