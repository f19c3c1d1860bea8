import { expect, test } from 'vitest'
import { readAnswer } from '#contracts/checks/read-answer.ts'
import { testimony } from '#contracts/checks/testimony.ts'
import { contract, exchangeWith } from '../sample.ts'

test('a testimony is the exchange itself with its answer as it was read', () => {
  const exchange = exchangeWith()
  const heard = testimony(exchange, contract)
  expect(heard.exchange).toBe(exchange)
  expect(heard.reading).toEqual(readAnswer(exchange, contract))
})
