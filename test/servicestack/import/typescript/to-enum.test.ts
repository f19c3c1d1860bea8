/** Enums of the model. */

import { expect, test } from 'vitest'
import { toEnum } from '#servicestack/import/typescript/to-enum.ts'

const flag = { kind: 'enum', name: 'Flag', line: 1, isFlags: false, isUnion: false } as const

test.each([
  { given: { values: ['A', 'B'], names: ['A', 'B'], numbers: [0, 1] }, want: { values: ['A', 'B'] } },
  {
    given: { values: ['A', 'B'], names: ['A', 'B'], numbers: [1, 2], isFlags: true },
    want: { values: ['A', 'B'], numbers: [1, 2], isFlags: true },
  },
  { given: { values: ['a', 'B'], names: ['A', 'B'] }, want: { values: ['a', 'B'], names: ['A', 'B'] } },
  { given: { values: [], names: [], description: 'None' }, want: { values: [], description: 'None' } },
])('$given', ({ given, want }) => {
  expect(toEnum({ ...flag, ...given })).toEqual({ kind: 'enum', name: 'Flag', ...want })
})
