import { expect, test } from 'vitest'
import { campaign } from './campaign.ts'

test('twenty thousand harmful requests harm nothing', { timeout: 120_000 }, async () => {
  const { lines, isClean } = await campaign({ count: 20_000, seed: 7 })
  expect(isClean, lines.join('\n')).toBe(true)
})
