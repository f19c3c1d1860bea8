import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quote } from '#servicestack/jsv/quote.ts'
import { unquote } from '#servicestack/jsv/unquote.ts'
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
  fc.assert(
    fc.property(anyText, (given) => {
      expect(unquote(quote(given))).toBe(given)
    }),
  )
})
