import { expect, test } from 'vitest'
import { lengthOf } from '#mocks/world/length-of.ts'

test.each([
  { text: '250ms', want: 250 },
  { text: '30s', want: 30_000 },
  { text: '1.5h', want: 5_400_000 },
  { text: '-2m', want: -120_000 },
  { text: '7d', want: 604_800_000 },
  { text: '0s', want: 0 },
])('$text is $want milliseconds', ({ text, want }) => {
  expect(lengthOf(text)).toBe(want)
})

test.each(['', '30', 's', '1w', '1h30m', '1H', ' 1s', '1e3s', '9999999999999d'])('%j is no length of time', (text) => {
  expect(lengthOf(text)).toBeUndefined()
})
