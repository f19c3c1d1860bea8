import { expect, test } from 'vitest'
import { isObject } from '#mocks/world/is-object.ts'

test.each([
  { value: {}, want: true },
  { value: { a: 1 }, want: true },
  { value: [], want: false },
  { value: null, want: false },
  { value: 'a', want: false },
  { value: undefined, want: false },
])('$value is an object: $want', ({ value, want }) => {
  expect(isObject(value)).toBe(want)
})
