/** Asks whether a caller without credentials is turned away the way ServiceStack does it. */

import type { Answer } from '#contracts/exchange/answer.ts'
import type { Fault } from '#contracts/exchange/finding.ts'
import type { ExchangeCheck } from './check.ts'
import { describeStatus } from './describe-status.ts'
import { unconcerned } from './unconcerned.ts'

/** 401 with `WWW-Authenticate` and an empty body, whatever the format. */
export const refusesWithoutCredentials: ExchangeCheck = {
  id: 'refuses-without-credentials',
  looksAt: 'exchange',
  judge({ ask, outcome }) {
    if (ask.expect.kind !== 'unauthenticated' || outcome.kind !== 'answered') return unconcerned
    const { answer } = outcome
    if (answer.status !== 401) return { judged: 1, faults: [wrongStatus(answer)] }
    return { judged: 3, faults: [...missingChallenge(answer), ...unexpectedBody(answer)] }
  },
}

function wrongStatus(answer: Answer): Fault {
  return {
    severity: 'violation',
    code: 'wrong-status',
    part: 'status',
    pointer: '',
    expected: '401',
    actual: describeStatus(answer),
    hint:
      answer.status < 300
        ? 'The operation requires authentication, and this request carried none: anybody can call it.'
        : 'Clients sign in again on 401 and on nothing else.',
  }
}

function missingChallenge({ headers }: Answer): readonly Fault[] {
  if (headers['www-authenticate']) return []
  return [
    {
      severity: 'violation',
      code: 'header-missing',
      part: 'header WWW-Authenticate',
      pointer: '',
      expected: 'a challenge such as credentials realm="/auth/credentials"',
      actual: 'absent',
      hint: 'HTTP asks for it with every 401 (RFC 9110, 15.5.2), and ServiceStack sends it.',
    },
  ]
}

function unexpectedBody({ body }: Answer): readonly Fault[] {
  if (body === '') return []
  return [
    {
      severity: 'violation',
      code: 'body-not-empty',
      part: 'body',
      pointer: '',
      expected: 'an empty body',
      actual: body,
      hint: 'ServiceStack writes no body with this 401; an error envelope belongs to wrong credentials, not to missing ones.',
    },
  ]
}
