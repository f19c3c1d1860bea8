import { expect, test } from 'vitest'
import { judgeShape } from '#contracts/checks/judge-shape.ts'
import { testimony } from '#contracts/checks/testimony.ts'
import { jsvBySuffix } from '#contracts/verify/ways.ts'
import { contract, exchangeWith, heldSession } from '../sample.ts'

test('only answers in the format asked about are judged', () => {
  expect(judgeShape(testimony(exchangeWith(), contract), 'json').judged).toBeGreaterThan(40)
  expect(judgeShape(testimony(exchangeWith(), contract), 'jsv').judged).toBe(0)
})

test('a body that cannot be read is one fault', () => {
  const judgement = judgeShape(testimony(exchangeWith({ answer: { body: 'no' } }), contract), 'json')
  expect(judgement).toMatchObject({ judged: 1, faults: [{ code: 'unreadable' }] })
})

test('an answer is judged in the format it came in, where another was only promised', () => {
  const promised = exchangeWith({ ask: { way: { ...jsvBySuffix, isOnlyPromised: true } }, answer: { body: '{"x":1}' } })
  const read = testimony(promised, contract)
  expect(judgeShape(read, 'jsv').judged).toBe(0)
  expect(judgeShape(read, 'json').faults.map(({ code }) => code)).toContain('missing-member')
  const spoilt = exchangeWith({ ask: promised.ask, answer: { body: '{x:1}' } })
  expect(judgeShape(testimony(spoilt, contract), 'json').faults).toMatchObject([{ code: 'unreadable' }])
})

test('a wrong status leaves nothing to judge', () => {
  expect(judgeShape(testimony(exchangeWith({ answer: { status: 500 } }), contract), 'json')).toEqual({
    judged: 0,
    faults: [],
  })
})

test('each fault names its place', () => {
  const body = JSON.stringify({ ...heldSession, ended: 'no', extra: 1 })
  const { faults } = judgeShape(testimony(exchangeWith({ answer: { body } }), contract), 'json')
  expect(faults.map(({ pointer }) => pointer)).toEqual(['/ended', '/extra'])
})
