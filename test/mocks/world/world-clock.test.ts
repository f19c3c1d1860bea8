import { expect, test } from 'vitest'
import { Ticker } from '#mocks/world/world-clock.ts'

const rates = [
  { rate: 0, after: 100 },
  { rate: 1, after: 105 },
  { rate: 10, after: 150 },
  { rate: 0.5, after: 102.5 },
]

test.each(rates)('at rate $rate five milliseconds later it is $after', ({ rate, after }) => {
  let real = 7
  const ticker = new Ticker(() => real, { at: 100, rate })
  expect(ticker.now()).toBe(100)
  real += 5
  expect(ticker.state()).toEqual({ at: after, rate })
})

test('after a jump time goes on from there, at the old pace or another', () => {
  let real = 0
  const ticker = new Ticker(() => real, { at: 0, rate: 10 })
  ticker.jump(1000)
  real = 1
  expect(ticker.now()).toBe(1010)
  ticker.jump(500, 0)
  real = 2
  expect(ticker.now()).toBe(500)
})
