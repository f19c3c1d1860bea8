import { expect, test } from 'vitest'
import { createWireDates, wireDate } from '#mocks/world/wire-date.ts'

test.each([
  { given: '2026-01-02T03:04:05.678Z', want: '2026-01-02T03:04:05Z' },
  { given: '1970-01-01T00:00:00.000Z', want: '1970-01-01T00:00:00Z' },
  { given: '+012026-01-02T03:04:05.000Z', want: '+012026-01-02T03:04:05Z' },
])('$given is written $want', ({ given, want }) => {
  expect(wireDate(Date.parse(given))).toBe(want)
})

test('what remembers the latest second says the same', () => {
  const date = createWireDates()
  for (const moment of [0, 1, 999, 1000, 500, -1, 1_767_323_045_123]) expect(date(moment)).toBe(wireDate(moment))
})
