import { expect, test } from 'vitest'
import { rowOf } from '#behaviour/row-of.ts'
import { add } from './counter.ts'

test.each([
  { count: 8, from: ['low'] },
  { count: 9, from: ['full'] },
])('the row of a counter at $count is that of its state', ({ count, from }) => {
  expect(rowOf(add, { count }).from).toEqual(from)
})

test('a state without a row is named with the move', () => {
  expect(() => rowOf({ ...add, rows: [] }, { count: 1 })).toThrow(
    'Add has no row for the state low. Add one to its table.',
  )
})
