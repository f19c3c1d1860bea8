import { expect, test } from 'vitest'
import type { Check } from '#contracts/checks/check.ts'
import { judge } from '#contracts/verify/judge.ts'
import { contract, exchangeWith, findingWith } from '../sample.ts'

const { check: _, exchange: __, ...fault } = findingWith()
const exchange = exchangeWith()

test('a fault becomes a finding that knows its check and its exchange', () => {
  const [judged] = judge(exchange, contract, {
    checks: [always({ judged: 2, faults: [fault] })],
    conversation: [exchange],
  })
  expect(judged).toEqual({
    check: 'status-as-documented',
    judgement: { judged: 2, faults: [fault] },
    findings: [{ ...fault, check: 'status-as-documented', exchange }],
  })
})

test('a check that an exchange does not concern is left out', () => {
  expect(judge(exchange, contract, { checks: [always({ judged: 0, faults: [] })], conversation: [] })).toEqual([])
})

test('a check that found something without judging is not', () => {
  expect(
    judge(exchange, contract, { checks: [always({ judged: 0, faults: [fault] })], conversation: [] }),
  ).toHaveLength(1)
})

function always(judgement: ReturnType<Check['judge']>): Check {
  return { id: 'status-as-documented', needsWholeConversation: false, judge: () => judgement }
}
