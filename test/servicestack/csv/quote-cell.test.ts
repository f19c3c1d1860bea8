import { expect, test } from 'vitest'
import { quoteCell } from '#servicestack/csv/quote-cell.ts'

test.each(['', 'a:b', 'a[b', 'a]', 'a{b', '\t', '  x  ', "'a'", '=1+1', 'a;b'])('%j stands bare', (text) => {
  expect(quoteCell(text)).toBe(text)
})

test.each([
  ['a,b', '"a,b"'],
  ['say "hi"', '"say ""hi"""'],
  ['a\nb', '"a\nb"'],
  ['a\rb', '"a\rb"'],
  ['[a]', '"[a]"'],
  ['{', '"{"'],
])('%j needs quotes', (text, want) => {
  expect(quoteCell(text)).toBe(want)
})
