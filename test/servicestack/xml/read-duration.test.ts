import { expect, test } from 'vitest'
import { readDuration } from '#servicestack/xml/read-duration.ts'

// asked of .NET
test.each([
  { text: 'PT1H', want: '01:00:00' },
  { text: '-P1DT2H3M4.5S', want: '-1.02:03:04.5000000' },
  { text: 'P1Y2M', want: '425.00:00:00' },
  { text: 'PT90M', want: '01:30:00' },
  { text: 'PT1.5H', want: undefined },
  { text: 'P1W', want: undefined },
  { text: 'P', want: undefined },
  { text: '01:00:00', want: undefined },
  { text: '', want: undefined },
])('"$text" lasts $want', ({ text, want }) => {
  expect(readDuration(text)).toBe(want)
})
