/** The numbers of enum members. */

import { expect, test } from 'vitest'
import { countMembers } from '#servicestack/import/typescript/count-members.ts'

test.each([
  { written: [], want: [] },
  { written: [undefined, undefined, undefined], want: [0, 1, 2] },
  { written: ['10', undefined, '30'], want: [10, 11, 30] },
  { written: ['-1', undefined], want: [-1, 0] },
  { written: ['1 << 0', '1 << 4', '0x20'], want: [1, 16, 32] },
  { written: ['A | B', undefined], want: [0, 1] },
])('$written count $want', ({ written, want }) => {
  expect(countMembers(written)).toEqual(want)
})
