import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lowest } from '#mocks/evo-voice/services/lowest.ts'

test('the first few of many are those that sorting would put first', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { maxLength: 400 }), fc.nat({ max: 40 }), (numbers, count) => {
      const compare = (one: number, other: number) => one - other
      const found = lowest(numbers, count, compare)
      expect(found.slice(0, count)).toEqual(numbers.toSorted(compare).slice(0, count))
    }),
  )
})

test('a few of many cost little more than one comparison each', () => {
  const numbers = Array.from({ length: 20_000 }, (_, index) => (index * 7919) % 20_011)
  let comparisons = 0
  lowest(numbers, 25, (one, other) => {
    comparisons += 1
    return one - other
  })
  expect(comparisons).toBeLessThan(numbers.length * 1.5)
})

test('where many are wanted, all are in order, so that nobody need ask again', () => {
  expect(lowest([3, 1, 4, 2], 2, (one, other) => one - other)).toEqual([1, 2, 3, 4])
})
