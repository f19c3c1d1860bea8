import { expect, test } from 'vitest'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import { emptyMark, unquote } from '#servicestack/text/unquote.ts'

test.each([
  { name: 'bare text is what it is', given: ' a"b ', want: ' a"b ' },
  { name: 'nothing is nothing', given: '', want: '' },
  { name: 'quotes go', given: '"a,b"', want: 'a,b' },
  { name: 'two quotes are the mark of an empty text', given: '""', want: emptyMark },
  { name: 'doubled quotes become single', given: '"a""b"', want: 'a"b' },
  { name: 'three quotes are one', given: '"""', want: '"' },
  { name: 'the last character goes, whatever it is', given: '"abc', want: 'ab' },
  { name: 'text behind the quotes loses its last character only', given: '"a"tail', want: 'a"tai' },
])('$name', ({ given, want }) => {
  expect(unquote(given)).toBe(want)
})

test('a lone quote is refused', () => {
  expect(() => unquote('"')).toThrow(SerializationError)
})
