import { expect, test } from 'vitest'
import { invalidCharacter } from '#servicestack/xml/invalid-character.ts'

test.each([
  { text: 'a\u0001\u001f', want: "'\u0001', hexadecimal value 0x01, is an invalid character." },
  { text: 'a\0b', want: "'.', hexadecimal value 0x00, is an invalid character." },
  { text: '\ufffe', want: "'\ufffe', hexadecimal value 0xFFFE, is an invalid character." },
  { text: 'a\ud800', want: 'The surrogate pair is invalid. Missing a low surrogate character.' },
  {
    text: 'a\udc00b',
    want: 'Invalid high surrogate character (0xDC00). A high surrogate character must have a value from range (0xD800 - 0xDBFF).',
  },
])('.NET says: $want', ({ text, want }) => {
  expect(invalidCharacter(text)).toBe(want)
})

test.each(['', 'tab\tline\n\r', '\u007f\u0085\u2028', '😀'])('%j may stand in XML', (text) => {
  expect(invalidCharacter(text)).toBeUndefined()
})
