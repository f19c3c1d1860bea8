import { expect, test } from 'vitest'
import { readLength } from '#mocks/sandbox/steering/reading/read-length.ts'

test.each([
  { text: 250, want: 250 },
  { text: -250, want: -250 },
  { text: '250ms', want: 250 },
  { text: '30s', want: 30_000 },
  { text: '+5m', want: 300_000 },
  { text: '-1.5h', want: -5_400_000 },
  { text: '2d', want: 172_800_000 },
])('$text is $want milliseconds', ({ text, want }) => {
  expect(readLength('step', text)).toBe(want)
})

test.each(['', '30', 's', '30 s', '1e3s', '30S', '1h30m', '.5s', null, true, Number.NaN])('%j is no length', (text) => {
  expect(() => readLength('step', text)).toThrow('The member "step" is no length of time')
})
