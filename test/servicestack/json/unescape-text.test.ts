import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeText } from '#servicestack/json/escape-text.ts'
import { unescapeText } from '#servicestack/json/unescape-text.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import { emptyMark } from '#servicestack/text/unquote.ts'
import { anyText } from '../sample-value.ts'

test.each([
  { name: 'text without escapes is what it is', given: 'a/b', want: 'a/b' },
  { name: 'short escapes are read', given: '\\"\\\\\\/\\b\\f\\n\\r\\t', want: '"\\/\b\f\n\r\t' },
  { name: 'the alarm and the vertical tab are read too', given: '\\a\\v', want: '\x07\v' },
  { name: 'digits are read in any case', given: '\\u0041\\u00e9\\u00E9', want: 'Aéé' },
  { name: 'a surrogate pair is one character', given: '\\ud83d\\ude00', want: '😀' },
  { name: 'an unknown escape is its character', given: '\\q', want: 'q' },
  { name: 'quotes within are dropped', given: '{"a":["b"]}', want: '{a:[b]}' },
  { name: 'a backslash at the end stays', given: 'a\\', want: 'a\\' },
  { name: 'what begins with a quote ends at the next one', given: '"a"b', want: 'a' },
  { name: 'one character is what it is', given: 'a', want: 'a' },
  { name: 'nothing is nothing', given: '', want: '' },
  { name: 'nothing in quotes is the mark of an empty text', given: '""', want: emptyMark },
])('$name', ({ given, want }) => {
  expect(unescapeText(given)).toBe(want)
})

test('every text comes back from its escapes', () => {
  fc.assert(
    fc.property(anyText, (given) => {
      expect(unescapeText(escapeText(given))).toBe(given || emptyMark)
    }),
  )
})

test.each(['\\uzzzz', '\\u00g0', '\\x0g'])('%s has no digits and is refused', (given) => {
  expect(() => unescapeText(given)).toThrow(SerializationError)
})
