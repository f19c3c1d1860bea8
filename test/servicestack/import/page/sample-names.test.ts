/** Names in samples. */

import { expect, test } from 'vitest'
import { namesOnWire, sampleNames } from '#servicestack/import/page/sample-names.ts'
import { treeOf } from './shapes.ts'

test('names are found at every depth', () => {
  expect([...sampleNames([treeOf({ a: [{ b: 0 }], c: { d: '' } }), treeOf('x')])].toSorted()).toEqual([
    'a',
    'b',
    'c',
    'd',
  ])
})

test.each([
  { properties: ['IMONumber', 'Name'], names: ['imoNumber', 'name'], want: 'camelCase' },
  { properties: ['IMONumber', 'Name'], names: ['IMONumber', 'Name'], want: 'PascalCase' },
  { properties: ['Name', 'eMail'], names: ['eMail'], want: undefined },
  { properties: [], names: ['name'], want: undefined },
])('$properties as $names is $want', ({ properties, names, want }) => {
  expect(namesOnWire(properties, new Set(names))).toBe(want)
})
