import { expect, test } from 'vitest'
import { tooLarge } from '#cli/import/largest-source.ts'

test('the mistake names what is too large, and the limit', () => {
  expect(tooLarge('/dev/zero').message).toMatch(/^\/dev\/zero holds more than 64 MB/)
})
