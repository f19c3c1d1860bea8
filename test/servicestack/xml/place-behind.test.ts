import { expect, test } from 'vitest'
import { placeBehind } from '#servicestack/xml/place-behind.ts'

test.each([
  { text: '', want: { line: 1, column: 1 }, why: 'both count from one' },
  { text: '<Echo>', want: { line: 1, column: 7 }, why: 'behind the tag' },
  { text: '<Zoë>', want: { line: 1, column: 7 }, why: 'in bytes' },
  { text: '<Echo\n>', want: { line: 2, column: 2 }, why: 'in lines' },
  { text: '<Echo\r\n a>', want: { line: 2, column: 4 }, why: 'of any kind' },
  { text: '<Echo>\n', want: { line: 1, column: 8 }, why: 'but for a break right before' },
])('behind $text is $want: $why', ({ text, want }) => {
  expect(placeBehind(text)).toEqual(want)
})
