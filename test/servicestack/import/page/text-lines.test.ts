/** Lines of a page that went through other programs. */

import { expect, test } from 'vitest'
import { textLines } from '#servicestack/import/page/text-lines.ts'

test.each([
  { name: 'as they are', text: 'A\r\n\r\nb\nc', want: ['A', '', 'b', 'c'] },
  { name: 'without blank ones between all others', text: '\nA\n\nb\n\nc\n', want: ['A', 'b', 'c'] },
  { name: 'with blanks for no-break spaces', text: 'A\n<back\u00a0to\u00a0all', want: ['A', '<back to all'] },
  { name: 'with a no-break space of their own', text: 'A\n1\u00a0m\nc', want: ['A', '1\u00a0m', 'c'] },
])('lines are told $name', ({ text, want }) => {
  expect(textLines(text).map((line) => line.text)).toEqual(want)
})

test('lines keep their numbers', () => {
  expect(textLines('A\n\nb\n\nc').map(({ number }) => number)).toEqual([1, 3, 5])
})
