import { expect, test } from 'vitest'
import { pad, ticksBehind } from '#servicestack/text/scalars/pad.ts'

test('a number has as many digits as asked, or more', () => {
  expect([pad(7), pad(7n, 4), pad('x'), pad(123)]).toEqual(['07', '0007', '0x', '123'])
})

test.each([
  { given: undefined, want: 0 },
  { given: '', want: 0 },
  { given: '1', want: 1_000_000 },
  { given: '0000001', want: 1 },
  { given: '1234567', want: 1_234_567 },
  { given: '99999999', want: 10_000_000 },
])('behind the point $given stands for $want ten-millionths', ({ given, want }) => {
  expect(ticksBehind(given)).toBe(want)
})
