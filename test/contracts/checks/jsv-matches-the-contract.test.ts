import { expect, test } from 'vitest'
import { jsvMatchesTheContract } from '#contracts/checks/jsv-matches-the-contract.ts'
import { testimony } from '#contracts/checks/testimony.ts'
import { jsvBySuffix } from '#contracts/verify/ways.ts'
import { writeJsv } from '../../liars/write-jsv.ts'
import { contract, exchangeWith, heldSession } from '../sample.ts'

const exchange = exchangeWith({
  ask: { way: jsvBySuffix },
  answer: { headers: { 'content-type': 'application/jsv' }, body: writeJsv(heldSession) },
})

test('a true answer has the shape of the contract', () => {
  const judgement = jsvMatchesTheContract.judge(testimony(exchange, contract))
  expect(judgement.faults).toEqual([])
  expect(judgement.judged).toBeGreaterThan(40)
})

test('a boolean in another spelling has not', () => {
  const { outcome } = exchange
  if (outcome.kind !== 'answered') throw new Error('The sample is answered.')
  const body = outcome.answer.body.replace('ended:False', 'ended:false')
  const spoilt = { ...exchange, outcome: { ...outcome, answer: { ...outcome.answer, body } } }
  expect(jsvMatchesTheContract.judge(testimony(spoilt, contract)).faults).toMatchObject([
    { code: 'wrong-type', pointer: '/ended' },
  ])
})
