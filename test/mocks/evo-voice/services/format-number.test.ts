import { expect, test } from 'vitest'
import { formatNumber } from '#mocks/evo-voice/services/format-number.ts'

test.each([
  ['+15551234567', '(555) 123-4567'],
  ['+4922112345', '+4922112345'],
  ['agent', 'agent'],
])('%s is written %s', (address, written) => {
  expect(formatNumber(address)).toBe(written)
})
