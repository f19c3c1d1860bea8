import { expect, test } from 'vitest'
import { watchToday } from '#mocks/http/today.ts'

test('a date header goes with the clock, second by second', () => {
  let now = 0
  const today = watchToday(() => now)
  expect(today()).toBe('Thu, 01 Jan 1970 00:00:00 GMT')
  now = 1999
  expect(today()).toBe('Thu, 01 Jan 1970 00:00:01 GMT')
})
