import { expect, test } from 'vitest'
import { readDay } from '#mocks/evo-voice/services/read-day.ts'

test.each([
  ['2026-03-20', '2026-03-20'],
  [' 2026-03-20 ', '2026-03-20'],
  ['2026-03-20T12:00:00Z', '2026-03-20'],
  ['2024-02-29', '2024-02-29'],
  ['2026-02-29', undefined],
  ['2026-13-01', undefined],
  ['20-03-2026', undefined],
  ['yesterday', undefined],
  ['', undefined],
])('%j is the day %s', (text, day) => {
  expect(readDay(text)).toBe(day)
})
