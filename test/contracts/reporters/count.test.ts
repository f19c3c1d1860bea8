import { expect, test } from 'vitest'
import { count } from '#contracts/reporters/count.ts'

test.each([
  [0, '0 findings'],
  [1, '1 finding'],
  [1234, '1,234 findings'],
])('%i', (number, want) => {
  expect(count(number, 'finding')).toBe(want)
})
