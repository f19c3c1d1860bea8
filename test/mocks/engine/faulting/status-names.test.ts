import { expect, test } from 'vitest'
import { statusNames } from '#mocks/engine/faulting/status-names.ts'

test('statuses of clients and servers are named as .NET names them, no two alike', () => {
  const names = Object.values(statusNames)
  expect(new Set(names).size).toBe(names.length)
  expect([statusNames[404], statusNames[429], statusNames[503], statusNames[418]]).toEqual([
    'NotFound',
    'TooManyRequests',
    'ServiceUnavailable',
    undefined,
  ])
})
