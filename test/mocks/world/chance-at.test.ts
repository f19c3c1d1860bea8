import { expect, test } from 'vitest'
import { chanceAt } from '#mocks/world/chance-at.ts'

const steps = Array.from({ length: 10_000 }, (_, index) => index + 1)

test('the same seed, step and draw give the same number, for ever', () => {
  expect([chanceAt(1, 1), chanceAt(1, 2), chanceAt(2, 1), chanceAt(1, 1, 1)].map((one) => one.toFixed(6))).toEqual([
    '0.414937',
    '0.041540',
    '0.943394',
    '0.529229',
  ])
})

test.each([0, 1, 2, 7, 4_294_967_295])('under seed %d the numbers lie evenly between 0 and 1', (seed) => {
  const tenths = Array.from({ length: 10 }, () => 0)
  for (const step of steps) {
    const tenth = Math.floor(chanceAt(seed, step) * 10)
    tenths[tenth] = (tenths[tenth] ?? 0) + 1
  }
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120)
})

test.each([
  { what: 'the next step', other: (step: number) => chanceAt(1, step + 1) },
  { what: 'the next seed', other: (step: number) => chanceAt(2, step) },
  { what: 'the next draw', other: (step: number) => chanceAt(1, step, 1) },
])('a number tells nothing about that of $what', ({ other }) => {
  const products = steps.map((step) => (chanceAt(1, step) - 0.5) * (other(step) - 0.5) * 12)
  const correlation = products.reduce((sum, product) => sum + product, 0) / steps.length
  expect(Math.abs(correlation)).toBeLessThan(0.04)
})
