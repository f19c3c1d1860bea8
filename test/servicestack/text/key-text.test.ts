import { expect, test } from 'vitest'
import { keyText } from '#servicestack/text/key-text.ts'

test.each([
  { given: 'a', want: 'a' },
  { given: 7, want: '7' },
  { given: 9223372036854775807n, want: '9223372036854775807' },
  { given: true, want: 'True' },
  { given: false, want: 'False' },
])('the key $given is $want', ({ given, want }) => {
  expect(keyText(given)).toBe(want)
})
