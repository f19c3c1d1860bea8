import { expect, test } from 'vitest'
import { freezeExchange } from '#contracts/exchange/freeze-exchange.ts'
import { exchangeWith } from '../sample.ts'

test('no check can change what another one judges', () => {
  const exchange = exchangeWith()
  const frozen = freezeExchange(exchange)
  expect(frozen).toBe(exchange)
  expect(() => Object.assign(frozen.ask.way, { format: 'jsv' })).toThrow(TypeError)
  expect(() => Object.assign(frozen.outcome, { kind: 'unanswered' })).toThrow(TypeError)
  expect(frozen.outcome.kind === 'answered' && Object.isFrozen(frozen.outcome.answer.headers)).toBe(true)
})
