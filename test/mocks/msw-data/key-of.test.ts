/** Proves what a record can be known by. */

import { expect, test } from 'vitest'
import { keyOf } from '#mocks/msw-data/key-of.ts'

test.each([
  { given: { id: 'S1' }, want: 'S1' },
  { given: { id: 7 }, want: '7' },
  { given: { id: 0 }, want: '0' },
])('the key of $given is $want', ({ given, want }) => {
  expect(keyOf(given, 'id')).toBe(want)
})

test.each([{ given: {} }, { given: { id: '' } }, { given: { id: null } }, { given: { id: {} } }])(
  '$given has no key',
  ({ given }) => {
    expect(() => keyOf(given, 'id')).toThrow('A record has no "id"')
  },
)
