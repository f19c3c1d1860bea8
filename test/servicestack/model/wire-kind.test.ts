import { expect, test } from 'vitest'
import { isList, isObject } from '#servicestack/model/wire-kind.ts'

test.each([
  { value: [], list: true, object: false },
  { value: ['a'], list: true, object: false },
  { value: {}, list: false, object: true },
  { value: { a: 1 }, list: false, object: true },
  { value: null, list: false, object: false },
  { value: undefined, list: false, object: false },
  { value: 'a', list: false, object: false },
  { value: 0, list: false, object: false },
  { value: true, list: false, object: false },
])('$value: a list $list, an object $object', ({ value, list, object }) => {
  expect([isList(value), isObject(value)]).toEqual([list, object])
})
