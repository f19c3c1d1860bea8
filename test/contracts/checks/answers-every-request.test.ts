import { expect, test } from 'vitest'
import { answersEveryRequest } from '#contracts/checks/answers-every-request.ts'
import { contract, exchangeWith } from '../sample.ts'

test('any answer is an answer', () => {
  const judgement = answersEveryRequest.judge(exchangeWith({ answer: { status: 500 } }), contract)
  expect(judgement).toEqual({ judged: 1, faults: [] })
})

const silences = ['timed-out', 'connection-failed', 'broken-off', 'unfinished', 'too-large'] as const

test.each(silences)('%s is reported with its reason', (code) => {
  const exchange = exchangeWith({ outcome: { kind: 'unanswered', code, why: 'other side closed' } })
  expect(answersEveryRequest.judge(exchange, contract).faults).toMatchObject([
    { code, part: 'connection', actual: 'other side closed', severity: 'violation' },
  ])
})

test('whoever breaks off the only answer is not told of others', () => {
  const exchange = exchangeWith({ outcome: { kind: 'unanswered', code: 'broken-off', why: 'broke off its answer' } })
  const [fault] = answersEveryRequest.judge(exchange, contract).faults
  expect(fault?.hint).toMatch(/^It began to answer, so it is there/)
})
