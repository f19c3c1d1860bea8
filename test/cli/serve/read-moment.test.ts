import { expect, test } from 'vitest'
import { readMoment } from '#cli/serve/read-moment.ts'

test.each([
  { text: '1970-01-02', want: 86_400_000 },
  { text: '1970-01-01T00:01Z', want: 60_000 },
  { text: '1970-01-01T00:00:01.5Z', want: 1500 },
  { text: '1970-01-01T01:00:00+01:00', want: 0 },
])('$text is $want milliseconds after the beginning of 1970', ({ text, want }) => {
  expect(readMoment('--now', text)).toBe(want)
})

test.each(['yesterday', '2026-13-01', '2026-1-2', '2026', '', 'March 7', '2026-01-02T03:04:05'])(
  '%j is refused',
  (text) => {
    expect(() => readMoment('--now', text)).toThrow(`--now ${JSON.stringify(text)} is not an ISO 8601 date`)
  },
)
