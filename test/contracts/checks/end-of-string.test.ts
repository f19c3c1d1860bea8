import { expect, test } from 'vitest'
import { endOfString } from '#contracts/checks/end-of-string.ts'

test.each([
  { text: '""', want: 1 },
  { text: '"a" "b"', want: 2 },
  { text: String.raw`"a\"b"`, want: 5 },
  { text: String.raw`"\\" "`, want: 3 },
])('$text ends at $want', ({ text, want }) => {
  expect(endOfString(text, 0)).toBe(want)
})
