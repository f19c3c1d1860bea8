import { expect, test } from 'vitest'
import { linkFormat } from '#mocks/sandbox/link/link-format.ts'

test('links say their format first', () => {
  expect(`${linkFormat.mark}${linkFormat.version}`).toBe('u1')
})
