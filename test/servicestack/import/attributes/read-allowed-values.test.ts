/** Values that a property may hold. */

import { expect, test } from 'vitest'
import { readAllowedValues } from '#servicestack/import/attributes/read-allowed-values.ts'

const read = (...values: (string | number | null)[]) =>
  readAllowedValues([{ name: 'ApiAllowableValues', values, named: new Map() }])

test.each([
  [['Kind', 'car', 'van'], { allowedValues: ['car', 'van'] }],
  [['Age', 1, 99], { minimum: 1, maximum: 99 }],
  [[1, 99], { minimum: 1, maximum: 99 }],
  [['Kind', null], {}],
  [[], {}],
])('%j tells %j', (values, want) => {
  expect(read(...values)).toEqual(want)
})
