/** Asks whether a caller who lacks the required role is turned away. */

import type { Answer } from '#contracts/exchange/answer.ts'
import type { ExchangeCheck } from './check.ts'
import { describeStatus } from './describe-status.ts'
import { unconcerned } from './unconcerned.ts'

/** 403; the body is anybody's. */
export const refusesWithoutTheRole: ExchangeCheck = {
  id: 'refuses-without-the-role',
  looksAt: 'exchange',
  judge({ ask, outcome, request }, { operation }) {
    if (ask.expect.kind !== 'forbidden' || outcome.kind !== 'answered') return unconcerned
    const { answer } = outcome
    if (answer.status === 403) return { judged: 1, faults: [] }
    const isStranger = answer.status === 401 && answer.body.includes('Invalid Username or Password')
    return {
      // a wrong password says nothing about roles
      judged: isStranger ? 0 : 1,
      faults: [
        {
          severity: isStranger ? 'warning' : 'violation',
          code: isStranger ? 'credentials-refused' : 'wrong-status',
          part: 'status',
          pointer: '',
          expected: '403',
          actual: describeStatus(answer),
          hint: isStranger
            ? `The server did not accept the credentials of ${request.userName}, so nothing can be said about the role.`
            : explain(answer, request.userName ?? 'the caller', operation.access.requiredRoles),
        },
      ],
    }
  },
}

function explain({ status }: Answer, userName: string, roles: readonly string[]): string {
  const needed = roles.join(', ')
  if (status < 300) {
    return `The operation requires the role ${needed}. If ${userName} does hold it, or Admin, name a user who holds neither.`
  }
  return status === 401
    ? `Either the credentials of ${userName} are wrong, or a missing role is answered as if they were: clients then sign in again, in vain.`
    : `${userName} lacks the role ${needed}, and clients learn that from a 403 only.`
}
