import { expect, test } from 'vitest'
import { plainInteger } from '#servicestack/text/scalars/plain-integer.ts'

test.each([
  { given: '+7', want: 7n },
  { given: ' -007\t', want: -7n },
  { given: '7\0', want: 7n },
  { given: '9223372036854775807', want: 9223372036854775807n },
  { given: '9223372036854775808', want: undefined },
  { given: '', want: undefined },
  { given: '1,000', want: undefined },
  { given: '\u00a07', want: undefined },
  { given: '1'.repeat(1_000_000), want: undefined },
])('$given is $want', ({ given, want }) => {
  expect(plainInteger(given)).toBe(want)
})
