import { expect, test } from 'vitest'
import { judgeMembers } from '#contracts/checks/judge-members.ts'
import { readAnswer } from '#contracts/checks/read-answer.ts'
import { contract, exchangeWith, heldSession } from '../sample.ts'

const as = { code: 'effect-missing', hint: 'Why.' } as const

test.each([
  { name: 'the value', expected: { member: 'holdReason', value: 'Transferring' }, faults: [] },
  { name: 'another value', expected: { member: 'holdReason', value: 'None' }, faults: [['"None"', '"Transferring"']] },
  { name: 'no value', expected: { member: 'customerId', value: 'c1' }, faults: [['"c1"', 'absent']] },
  { name: 'nothing where nothing belongs', expected: { member: 'customerId', value: null }, faults: [] },
])('an answer with $name', ({ expected, faults }) => {
  const judgement = judgeMembers(readAnswer(exchangeWith(), contract), [expected], as)
  expect(judgement.judged).toBe(1)
  expect(judgement.faults.map((fault) => [fault.expected, fault.actual])).toEqual(faults)
})

test('a member that breaks the contract has its finding already', () => {
  const exchange = exchangeWith({ answer: { body: JSON.stringify({ ...heldSession, holdReason: 'Lunch' }) } })
  const judgement = judgeMembers(readAnswer(exchange, contract), [{ member: 'holdReason', value: 'None' }], as)
  expect(judgement).toEqual({ judged: 0, faults: [] })
})

test('an answer that is no object has nothing to show', () => {
  const exchange = exchangeWith({ answer: { body: '[]' } })
  expect(judgeMembers(readAnswer(exchange, contract), [{ member: 'id', value: 'S1' }], as).judged).toBe(0)
})
