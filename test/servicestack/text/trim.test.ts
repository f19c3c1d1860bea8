import { expect, test } from 'vitest'
import { trim, trimEnd, trimStart } from '#servicestack/text/trim.ts'

test.each([
  { name: 'spaces around', given: '  a b ', want: 'a b' },
  { name: 'line breaks and tabs', given: '\r\n\ta\v\f', want: 'a' },
  { name: 'a next line and a no-break space', given: '\u0085\u00A0a\u2003', want: 'a' },
  { name: 'nothing but blanks', given: ' \t ', want: '' },
  { name: 'nothing', given: '', want: '' },
])('$name go', ({ given, want }) => {
  expect(trim(given)).toBe(want)
})

test('a byte order mark and a zero width space stay, as in .NET', () => {
  expect(trim('\uFEFFa\u200B')).toBe('\uFEFFa\u200B')
})

test('a part of a text is trimmed by its offsets, and never beyond them', () => {
  expect([trimStart('  a  ', 1, 5), trimEnd('  a  ', 1, 4)]).toEqual([2, 3])
  expect([trimStart('     ', 1, 3), trimEnd('     ', 1, 3)]).toEqual([3, 1])
})
