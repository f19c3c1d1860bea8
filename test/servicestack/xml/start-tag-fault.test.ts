import { expect, test } from 'vitest'
import { expected, noName, notClosed, qualifiedName, startTagFault } from '#servicestack/xml/start-tag-fault.ts'

const outside = { open: [], startTags: '' }

// all asked of .NET
test.each([
  { text: '<Ech', want: 'Unexpected end of file. Following elements are not closed: Ech. Line 1, position 5.' },
  { text: '<Echo ', want: 'Unexpected end of file. Following elements are not closed: Echo. Line 1, position 7.' },
  { text: '<Echo/ >', want: "The token '>' was expected but found ' '. Line 1, position 7." },
  { text: '<Echo a=1/>', want: "The token '\"' was expected but found '1'. Line 1, position 9." },
  { text: '<Echo a xmlns="urn:x"/>', want: "The token '=' was expected but found 'x'. Line 1, position 9." },
  { text: '<Echo a="<"/>', want: "The token '\"' was expected but found '<'. Line 1, position 10." },
  { text: '<a:b:c/>', want: "Name cannot begin with the ':' character, hexadecimal value 0x3A. Line 1, position 5." },
  { text: '<ns:Echo/>', want: "The prefix 'ns' is not defined. Line 1, position 9." },
  { text: '<Echo z:a="1"/>', want: "The prefix 'z' is not defined. Line 1, position 14." },
  {
    text: '<Echo a="1" a="2"/>',
    want: "Duplicate attribute found. Both 'a' and 'a' are from the namespace ''. Line 1, position 18.",
  },
  {
    text: '<Echo xmlns="a" xmlns="b"/>',
    want: "Duplicate attribute found. Both 'xmlns:' and 'xmlns:' are from the namespace 'http://www.w3.org/2000/xmlns/'. Line 1, position 26.",
  },
])('of $text .NET says: $want', ({ text, want }) => {
  expect(startTagFault(text, outside)).toBe(want)
})

test('the start tags of open elements count, and nothing else', () => {
  expect(startTagFault('<S a', { open: ['Echo'], startTags: '<Echo>' })).toBe(
    'Unexpected end of file. Following elements are not closed: S, Echo. Line 1, position 11.',
  )
})

test.each([
  { message: notClosed(['a', 'b']), want: 'Unexpected end of file. Following elements are not closed: b, a.' },
  { message: noName('-x'), want: "Name cannot begin with the '-' character, hexadecimal value 0x2D." },
  { message: expected('>', 'x'), want: "The token '>' was expected but found 'x'." },
])('.NET says: $want', ({ message, want }) => {
  expect(message).toBe(want)
})

test('a name ends where a character is none of a name', () => {
  expect(['q:S x', 'Zoë>', '-a', 'a:-'].map(qualifiedName)).toEqual(['q:S', 'Zoë', '', 'a'])
})
