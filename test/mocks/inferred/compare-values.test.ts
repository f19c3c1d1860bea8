import { expect, test } from 'vitest'
import { compareValues } from '#mocks/inferred/compare-values.ts'

test.each([
  [2, 10, -1],
  ['2', '10', -1],
  ['2.50', 2.5, 0],
  ['b', 'a', 1],
  ['2026-01-02T00:00:00.0000000Z', '2026-01-01T00:00:00.0000000Z', 1],
  [true, true, 0],
])('%s beside %s: %i', (one, other, order) => {
  expect(Math.sign(compareValues(one, other))).toBe(order)
})
