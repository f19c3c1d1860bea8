import { expect, test } from 'vitest'
import { leaves } from '#contracts/checks/leaves.ts'

test.each([
  { name: 'scalars by their pointers', value: { a: 1, b: { c: 'x' } }, want: { '/a': 1, '/b/c': 'x' } },
  { name: 'items by their positions', value: [['x'], 'y'], want: { '/0/0': 'x', '/1': 'y' } },
  { name: 'an empty list and an empty object', value: { a: [], b: {} }, want: { '/a': [], '/b': {} } },
  { name: 'a null as nothing', value: { a: null, b: 'x' }, want: { '/b': 'x' } },
  {
    name: 'an object of nulls as an empty one',
    value: { a: [{ b: null }], c: [null] },
    want: { '/a/0': {}, '/c': [] },
  },
  { name: 'keys that hold slashes', value: { 'a/b': false }, want: { '/a~1b': false } },
  { name: 'a bare scalar', value: 'x', want: { '': 'x' } },
])('a value is flattened to $name', ({ value, want }) => {
  expect(Object.fromEntries(leaves(value))).toEqual(want)
})
