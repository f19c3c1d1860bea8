import { expect, test } from 'vitest'
import { testimony } from '#contracts/checks/testimony.ts'
import { judgeExchange } from '#contracts/verify/judge-exchange.ts'
import { contract, exchangeWith, heldSession } from '../sample.ts'

const plain = (text: string) => text

test('every check that an exchange concerns judges it, those that compare answers later', () => {
  const exchange = exchangeWith()
  const judged = judgeExchange({ testimony: testimony(exchange, contract), shown: exchange }, contract, plain)
  expect(judged.map(({ check }) => check)).toEqual([
    'answers-every-request',
    'status-as-documented',
    'content-type-as-asked',
    'json-matches-the-contract',
    'effect-in-the-answer',
    'answers-about-what-was-asked',
  ])
})

test('findings refer to the exchange as it may be shown', () => {
  const exchange = exchangeWith({ answer: { body: JSON.stringify({ ...heldSession, ended: 'no' }) } })
  const shown = exchangeWith()
  const judged = judgeExchange({ testimony: testimony(exchange, contract), shown }, contract, plain)
  const [finding] = judged.flatMap(({ findings }) => findings)
  expect(finding).toMatchObject({ check: 'json-matches-the-contract', pointer: '/ended' })
  expect(finding?.exchange).toBe(shown)
})
