import { expect, test } from 'vitest'
import { readWholeNumber } from '#cli/serve/read-whole-number.ts'

test.each([
  { text: '0', most: 10, want: 0 },
  { text: '10', most: 10, want: 10 },
  { text: '007', most: 10, want: 7 },
])('$text is $want', ({ text, most, want }) => {
  expect(readWholeNumber('--port', text, { most })).toBe(want)
})

test.each(['11', '-1', '1.5', '1e1', '', 'ten', '0x1', ' 1'])('%j is no whole number up to 10', (text) => {
  expect(() => readWholeNumber('--port', text, { most: 10 })).toThrow(
    `--port ${JSON.stringify(text)} is not a whole number from 0 to 10.`,
  )
})
