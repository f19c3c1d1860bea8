import { expect, test } from 'vitest'
import { skipBalanced } from '#servicestack/text/skip-balanced.ts'

const backslash = 0x5c

const rows: { name: string; given: string; want: number; escapeCode?: number }[] = [
  { name: 'an empty object', given: '{}x', want: 2 },
  { name: 'objects within each other', given: '{a:{b:c}}x', want: 9 },
  { name: 'lists within each other', given: '[a,[b],c]x', want: 9 },
  { name: 'brackets of the other kind do not count', given: '{a:[}x', want: 5 },
  { name: 'quotes shield brackets', given: '{a:"}"}x', want: 7 },
  { name: 'nothing closes it', given: '{a:{b}', want: 6 },
  { name: 'an open quote shields all that follows', given: '{a:"}}', want: 6 },
  { name: 'an escaped quote opens nothing', given: '{"\\"}"}x', want: 7, escapeCode: backslash },
  { name: 'without escapes a backslash is a character', given: '{"\\"}"}x', want: 5 },
  { name: 'an escape of nothing leads beyond the end', given: '{"\\', want: 4, escapeCode: backslash },
]

test.each(rows)('$name', ({ given, want, escapeCode }) => {
  expect(skipBalanced(given, 0, given.length, escapeCode)).toBe(want)
})

test('what lies behind the end is not looked at', () => {
  expect(skipBalanced('{a}', 0, 2)).toBe(2)
})
