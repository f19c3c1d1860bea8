import { expect, test } from 'vitest'
import { answersEveryRequest } from '#contracts/checks/answers-every-request.ts'
import { contract, exchangeWith } from '../sample.ts'

test('any answer is an answer', () => {
  const judgement = answersEveryRequest.judge(exchangeWith({ answer: { status: 500 } }), contract)
  expect(judgement).toEqual({ judged: 1, faults: [] })
})

test.each(['timed-out', 'connection-failed', 'too-large'] as const)('%s is reported with its reason', (code) => {
  const exchange = exchangeWith({ outcome: { kind: 'unanswered', code, why: 'other side closed' } })
  expect(answersEveryRequest.judge(exchange, contract).faults).toMatchObject([
    { code, part: 'connection', actual: 'other side closed', severity: 'violation' },
  ])
})
