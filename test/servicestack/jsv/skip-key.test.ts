import { expect, test } from 'vitest'
import { skipKey } from '#servicestack/jsv/skip-key.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'

test.each([
  { name: 'a name ends at its colon', given: '{callSid:a}', want: 'callSid' },
  { name: 'commas and braces are part of a name', given: '{a},b:c}', want: 'a},b' },
  { name: 'a name has one character at least, a colon too', given: '{:a,b:c}', want: ':a,b' },
  { name: 'a quoted name ends at its quote', given: '{"a:b":c}', want: '"a:b"' },
  { name: 'a name in braces ends at its brace', given: '{{a:b}:c}', want: '{a:b}' },
])('$name', ({ given, want }) => {
  expect(given.slice(1, skipKey(given, 1))).toBe(want)
})

test.each(['{', '{a', '{"a', '{"a"', '{{a', '{:'])('%j has no end', (given) => {
  expect(() => skipKey(given, 1)).toThrow(SerializationError)
})
