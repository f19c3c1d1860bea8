import { expect, test } from 'vitest'
import { isList, isObject } from '#contracts/checks/wire-kind.ts'

test.each([
  { value: [], list: true, object: false },
  { value: {}, list: false, object: true },
  { value: null, list: false, object: false },
  { value: undefined, list: false, object: false },
  { value: 'text', list: false, object: false },
  { value: 0, list: false, object: false },
])('$value', ({ value, list, object }) => {
  expect([isList(value), isObject(value)]).toEqual([list, object])
})
