import { expect, test } from 'vitest'
import { harmless } from '#cli/harmless.ts'

test.each([
  { given: 'plain\ttext\n', want: 'plain\ttext\n' },
  { given: '\u001b[31mred', want: '\\u001b[31mred' },
  { given: 'a\rb\u0000\u009bc', want: 'a\\u000db\\u0000\\u009bc' },
  { given: 'a\u202eb', want: 'a\\u202eb' },
])('$want can be printed', ({ given, want }) => {
  expect(harmless(given)).toBe(want)
})
