/** Notes as lines. */

import { expect, test } from 'vitest'
import { noteLine } from '#servicestack/import/note-line.ts'

test.each([
  { name: 'the line it is about', note: { message: 'Left out.', line: 7 }, want: 'line 7: Left out.' },
  { name: 'no line', note: { message: 'Left out.' }, want: 'Left out.' },
  { name: 'line breaks of the page', note: { message: '"a\nb" is left out.' }, want: '"a b" is left out.' },
])('a note with $name is one line', ({ note, want }) => {
  expect(noteLine({ code: 'tags-left-out', ...note })).toBe(want)
})
