import { expect, test } from 'vitest'
import { jsonDepth } from '#contracts/checks/json-depth.ts'

test.each([
  { text: '"text"', want: 0 },
  { text: '{}', want: 1 },
  { text: '[[],[[]],{}]', want: 3 },
  { text: '{"a":{"b":[1]},"c":[]}', want: 3 },
  { text: '["[[[[", "\\"[[", "\\\\"]', want: 1 },
])('$text nests $want deep', ({ text, want }) => {
  expect(jsonDepth(text)).toBe(want)
})

test('a million brackets are counted without a million stack frames', () => {
  expect(jsonDepth('['.repeat(1_000_000) + ']'.repeat(1_000_000))).toBe(1_000_000)
})
