/** JSON pointers. */

import { expect, test } from 'vitest'
import { jsonPointer } from '#servicestack/openapi/json-pointer.ts'

test.each([
  { names: [], want: '' },
  { names: ['info', 'title'], want: '/info/title' },
  { names: ['paths', '/a/{b}'], want: '/paths/~1a~1{b}' },
  { names: ['~1', 'm~n'], want: '/~01/m~0n' },
])('$names is $want', ({ names, want }) => {
  expect(jsonPointer(...names)).toBe(want)
})
