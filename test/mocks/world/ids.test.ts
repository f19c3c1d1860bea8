import { expect, test } from 'vitest'
import { createIds } from '#mocks/world/ids.ts'

test('an id has 20 letters and digits and does not come twice', () => {
  const ids = Array.from({ length: 1000 }, createIds())
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9]{20}$/)
  expect(new Set(ids).size).toBe(1000)
})
