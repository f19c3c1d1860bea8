import { expect, test } from 'vitest'
import { skipBlank } from '#servicestack/text/skip-blank.ts'

test.each([
  { name: 'passes over blanks, line breaks and tabs', given: ' \t\r\n\v\fa', start: 0, want: 6 },
  {
    name: 'passes over the blanks beyond ASCII that the library knows',
    given: '\u0085\u00A0\u200Ba',
    start: 0,
    want: 3,
  },
  { name: 'takes other white space for text', given: '\u2003a', start: 0, want: 0 },
  { name: 'starts where it is told', given: '  a  b', start: 3, want: 5 },
  { name: 'stops at the end', given: '   ', start: 0, want: 3 },
  { name: 'stays beyond the end', given: 'a', start: 4, want: 4 },
])('$name', ({ given, start, want }) => {
  expect(skipBlank(given, start, given.length)).toBe(want)
})

test('passes over no more than it is told', () => {
  expect(skipBlank('     a', 1, 3)).toBe(3)
})
