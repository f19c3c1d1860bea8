import { expect, test } from 'vitest'
import { processes } from '#cli/journal/processes.ts'

/** Larger than any platform counts. */
const nobody = 2 ** 30

test('this process is alive and began once', () => {
  expect(processes.own).toBe(process.pid)
  expect(processes.isAlive(process.pid)).toBe(true)
  expect(processes.startOf(process.pid)).toBe(processes.startOf(process.pid))
})

test('a process that there is not is not alive and did not begin', () => {
  expect(processes.isAlive(nobody)).toBe(false)
  expect(processes.startOf(nobody)).toBeUndefined()
})

test.runIf(process.platform === 'linux')('Linux tells when a process began', () => {
  expect(processes.startOf(process.pid)).toMatch(/^\d+$/)
})
