import { expect, test } from 'vitest'
import { effectInTheAnswer } from '#contracts/checks/effect-in-the-answer.ts'
import { testimony } from '#contracts/checks/testimony.ts'
import { contract, exchangeWith, heldSession } from '../sample.ts'

test('a hold that shows in the answer was done', () => {
  expect(effectInTheAnswer.judge(testimony(exchangeWith(), contract))).toEqual({ judged: 2, faults: [] })
})

test('a hold that does not show was not', () => {
  const body = JSON.stringify({ ...heldSession, callState: 'Connected' })
  expect(effectInTheAnswer.judge(testimony(exchangeWith({ answer: { body } }), contract)).faults).toMatchObject([
    { code: 'effect-missing', pointer: '/callState', expected: '"Hold"', actual: '"Connected"' },
  ])
})

test('a refusal has no effect to show', () => {
  const refused = exchangeWith({ ask: { expect: { kind: 'refusal', status: 404 } } })
  expect(effectInTheAnswer.judge(testimony(refused, contract)).judged).toBe(0)
})
