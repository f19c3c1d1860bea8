import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeText } from '#servicestack/json/escape-text.ts'
import { anyText } from '../sample-value.ts'

test.each([
  { name: 'a quote and a backslash', given: 'a"b\\c', want: '"a\\"b\\\\c"' },
  { name: 'the controls that have a letter', given: '\b\f\n\r\t', want: '"\\b\\f\\n\\r\\t"' },
  { name: 'other controls, in upper-case digits', given: '\0\v\x1f', want: '"\\u0000\\u000B\\u001F"' },
  { name: 'DEL and the controls above', given: '\x7f\x80\x9f', want: '"\\u007F\\u0080\\u009F"' },
])('$name are escaped', ({ given, want }) => {
  expect(escapeText(given)).toBe(want)
})

test.each(['', 'a', "/<>&'", '\u2028\u2029', 'é日本😀', '\ud800', '\u00a0'])('%j stays raw', (given) => {
  expect(escapeText(given)).toBe(`"${given}"`)
})

test('every text reads back as JSON', () => {
  fc.assert(
    fc.property(anyText, (given) => {
      expect(JSON.parse(escapeText(given))).toBe(given)
    }),
  )
})
