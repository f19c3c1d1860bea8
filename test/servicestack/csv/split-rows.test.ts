import { expect, test } from 'vitest'
import { splitCells, splitRows } from '#servicestack/csv/split-rows.ts'

const texts: { given: string; want: readonly string[] }[] = [
  { given: '', want: [] },
  { given: 'a\nb\r\nc', want: ['a', 'b', 'c'] },
  { given: '\n\r\na\n\n', want: ['a'] },
  { given: 'a\rb\r', want: ['a\rb\r'] },
  { given: '"a\nb"\nc', want: ['"a\nb"', 'c'] },
  { given: 'a"\nb', want: ['a"\nb'] },
  { given: ' \n', want: [' '] },
]

test.each(texts)('the rows of $given', ({ given, want }) => {
  expect(splitRows(given)).toEqual(want)
})

const lines: { given: string; want: readonly string[] }[] = [
  { given: 'a,b', want: ['a', 'b'] },
  { given: ',a,', want: ['', 'a', ''] },
  { given: '"a,""b""",c', want: ['a,"b"', 'c'] },
  { given: '"",x', want: ['', 'x'] },
  { given: '"a"b', want: ['a', ''] },
  { given: '{a:b,c:d},[x,y],z', want: ['{a:b,c:d}', '[x,y]', 'z'] },
  { given: '[a,b', want: ['[a', 'b'] },
  { given: 'x{a,b}', want: ['x{a', 'b}'] },
  { given: '\u200B', want: [''] },
]

test.each(lines)('the cells of $given', ({ given, want }) => {
  expect(splitCells(given)).toEqual(want)
})
