import { expect, test } from 'vitest'
import { clockLimits } from '#mocks/world/clock-limits.ts'

test('the last moment is a date, and the next one is none', () => {
  const dates = [clockLimits.lastMoment, clockLimits.lastMoment + 1].map((moment) => new Date(moment).getTime())
  expect(dates).toEqual([clockLimits.lastMoment, Number.NaN])
})

test('even the fastest clock takes months to its end', () => {
  expect(clockLimits.lastMoment / clockLimits.fastest).toBeGreaterThan(90 * 86_400_000)
})
