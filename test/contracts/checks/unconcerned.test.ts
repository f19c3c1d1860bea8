import { expect, test } from 'vitest'
import { unconcerned } from '#contracts/checks/unconcerned.ts'

test('an exchange that does not concern a check counts for nothing', () => {
  expect(unconcerned).toEqual({ judged: 0, faults: [] })
  expect(Object.isFrozen(unconcerned)).toBe(true)
})
