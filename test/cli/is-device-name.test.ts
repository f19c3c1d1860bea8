import { expect, test } from 'vitest'
import { isDeviceName } from '#cli/is-device-name.ts'

test.each([
  ['con', true],
  ['CON.types.ts', true],
  ['lpt1.json', true],
  ['console', false],
  ['api-con', false],
])('%s names a device: %s', (name, is) => {
  expect(isDeviceName(name)).toBe(is)
})
