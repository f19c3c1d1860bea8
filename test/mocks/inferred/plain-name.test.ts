import { expect, test } from 'vitest'
import { plainName } from '#mocks/inferred/plain-name.ts'

test.each([
  ['order line', 'orderline'],
  ['OrderLine', 'orderline'],
  ['order_line-2', 'orderline2'],
  ['', ''],
])('%s: %s', (name, plain) => {
  expect(plainName(name)).toBe(plain)
})
