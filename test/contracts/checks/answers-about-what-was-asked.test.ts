import { expect, test } from 'vitest'
import { answersAboutWhatWasAsked } from '#contracts/checks/answers-about-what-was-asked.ts'
import { testimony } from '#contracts/checks/testimony.ts'
import { contract, exchangeWith, heldSession } from '../sample.ts'

test('an answer about the session that was asked for', () => {
  expect(answersAboutWhatWasAsked.judge(testimony(exchangeWith(), contract))).toEqual({ judged: 1, faults: [] })
})

test.each([
  { name: 'another session', id: 'S2', actual: '"S2"' },
  { name: 'no session at all', id: undefined, actual: 'absent' },
])('an answer about $name', ({ id, actual }) => {
  const exchange = exchangeWith({ answer: { body: JSON.stringify({ ...heldSession, id }) } })
  expect(answersAboutWhatWasAsked.judge(testimony(exchange, contract)).faults).toMatchObject([
    { code: 'wrong-subject', pointer: '/id', expected: '"S1"', actual },
  ])
})

test('a refusal is about nothing', () => {
  const refused = exchangeWith({ ask: { expect: { kind: 'refusal', status: 404 } } })
  expect(answersAboutWhatWasAsked.judge(testimony(refused, contract)).judged).toBe(0)
})
