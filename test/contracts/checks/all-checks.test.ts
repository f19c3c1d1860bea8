import { expect, test } from 'vitest'
import { allChecks } from '#contracts/checks/all-checks.ts'

test('each check makes a claim of its own', () => {
  const ids = allChecks.map(({ id }) => id)
  expect(ids).toHaveLength(11)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)+$/)
})

test('only the comparison of answers has to wait for all of them', () => {
  expect(allChecks.filter(({ looksAt }) => looksAt === 'conversation').map(({ id }) => id)).toEqual([
    'same-in-every-format',
  ])
})
