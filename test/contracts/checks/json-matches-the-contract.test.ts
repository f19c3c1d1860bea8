import { expect, test } from 'vitest'
import { jsonMatchesTheContract } from '#contracts/checks/json-matches-the-contract.ts'
import { testimony } from '#contracts/checks/testimony.ts'
import { contract, exchangeWith } from '../sample.ts'

const exchange = exchangeWith()

test('a true answer has the shape of the contract', () => {
  const judgement = jsonMatchesTheContract.judge(testimony(exchange, contract))
  expect(judgement.faults).toEqual([])
  expect(judgement.judged).toBeGreaterThan(40)
})

test('a boolean in another spelling has not', () => {
  const { outcome } = exchange
  if (outcome.kind !== 'answered') throw new Error('The sample is answered.')
  const body = outcome.answer.body.replace('"ended":false', '"ended":"false"')
  const spoilt = { ...exchange, outcome: { ...outcome, answer: { ...outcome.answer, body } } }
  expect(jsonMatchesTheContract.judge(testimony(spoilt, contract)).faults).toMatchObject([
    { code: 'wrong-type', pointer: '/ended' },
  ])
})
