import { expect, test } from 'vitest'
import { inventedAt } from '#cli/init/invented-at.ts'

test('the first files are invented at a moment that people take for the present', () => {
  expect(new Date(inventedAt).getUTCFullYear()).toBeGreaterThan(2025)
})
