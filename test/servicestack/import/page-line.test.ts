/** Lines of a page. */

import { expect, test } from 'vitest'
import { isBlank, placeOf, splitLines } from '#servicestack/import/page-line.ts'

test.each([
  { name: 'LF', text: 'a\nb\n\nc' },
  { name: 'CRLF', text: 'a\r\nb\r\n\r\nc' },
  { name: 'CR', text: 'a\rb\r\rc' },
  { name: 'a byte order mark', text: '\uFEFFa\nb\n\nc' },
])('a page with $name has numbered lines', ({ text }) => {
  expect(splitLines(text).map((line) => `${line.number}${line.text}`)).toEqual(['1a', '2b', '3', '4c'])
})

test('the place of a line is its first letter', () => {
  expect(placeOf({ text: '    public id;  ', number: 9 })).toEqual({ line: 9, column: 5, excerpt: 'public id;' })
})

test('the place of nothing is the start of the page', () => {
  expect(placeOf(undefined)).toEqual({ line: 1, column: 1, excerpt: '' })
})

test('white space alone is blank', () => {
  expect(isBlank({ text: ' \t', number: 1 })).toBe(true)
  expect(isBlank({ text: ' x', number: 1 })).toBe(false)
})
