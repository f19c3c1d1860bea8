import { expect, test } from 'vitest'
import { readDuration } from '#cli/serve/read-duration.ts'

test.each([
  { text: '30s', want: 30_000 },
  { text: '15m', want: 900_000 },
  { text: '2h', want: 7_200_000 },
  { text: '1.5h', want: 5_400_000 },
  { text: '7d', want: 604_800_000 },
])('$text is $want milliseconds', ({ text, want }) => {
  expect(readDuration('--world-ttl', text)).toBe(want)
})

test.each(['', '30', 's', '0s', '-1s', '1w', '1h30m', '1H'])('%j is refused', (text) => {
  expect(() => readDuration('--world-ttl', text)).toThrow(
    `--world-ttl ${JSON.stringify(text)} says not how long. Write something like 30s, 15m, 2h or 7d.`,
  )
})
