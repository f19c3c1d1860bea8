import { expect, test } from 'vitest'
import { readMoment } from '#mocks/evo-voice/services/read-moment.ts'

test.each([
  ['2026-03-20', '2026-03-20T00:00:00.000Z'],
  ['2026-03-20T12:30:15Z', '2026-03-20T12:30:15.000Z'],
  ['2026-03-20T12:30:15.25Z', '2026-03-20T12:30:15.250Z'],
  ['2026-03-20 12:30', '2026-03-20T12:30:00.000Z'],
  ['2026-03-20T12:30:00+02:00', '2026-03-20T10:30:00.000Z'],
  ['2026-03-20T25:00:00Z', undefined],
  ['2026-02-30', undefined],
  ['noon', undefined],
])('%j is %s', (text, moment) => {
  const read = readMoment(text)
  expect(read === undefined ? undefined : new Date(read).toISOString()).toBe(moment)
})
