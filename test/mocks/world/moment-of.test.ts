import { expect, test } from 'vitest'
import { momentOf } from '#mocks/world/moment-of.ts'

test.each([
  { text: '2026-01-02T03:04:05Z', want: '2026-01-02T03:04:05.000Z' },
  { text: '2026-01-02T03:04:05.678+01:00', want: '2026-01-02T02:04:05.678Z' },
  { text: '2026-01-02T03:04Z', want: '2026-01-02T03:04:00.000Z' },
  { text: '2026-01-02', want: '2026-01-02T00:00:00.000Z' },
])('$text is a moment', ({ text, want }) => {
  expect(new Date(momentOf(text) ?? 0).toISOString()).toBe(want)
})

test.each(['', 'now', '2026-01-02T03:04:05', '2026-13-01', '02.01.2026', '2026'])('%j is none', (text) => {
  expect(momentOf(text)).toBeUndefined()
})
