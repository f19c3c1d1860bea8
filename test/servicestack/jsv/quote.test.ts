import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutterOf } from '#servicestack/jsv/cutter.ts'
import { quote } from '#servicestack/jsv/quote.ts'
import { dialects } from '#servicestack/text/dialect.ts'
import { emptyMark } from '#servicestack/text/unquote.ts'
import { anyText } from '../sample-value.ts'

test.each([...'",:{}[]\r\n'])('%j forces quotes', (character) => {
  expect(quote(`a${character}b`)).toBe(`"a${character.replace('"', '""')}b"`)
})

test.each(['a', ' a ', "it's", 'a\tb', 'a\\b', 'a;b=c', '\0', '\u2028', '\uFEFF', '日本'])('%j stays bare', (given) => {
  expect(quote(given)).toBe(given)
})

test('nothing is two quotes', () => {
  expect(quote('')).toBe('""')
})

test('every text comes back from its quotes', () => {
  const { text } = cutterOf(dialects['8.6'])
  fc.assert(
    fc.property(anyText, (given) => {
      expect(text(quote(given))).toBe(given || emptyMark)
    }),
  )
})
