import { expect, test } from 'vitest'
import { mapParts } from '#servicestack/model/map-parts.ts'
import { readTypeText } from '#servicestack/model/read-type-text.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'

test.each([
  ['int', 'int'],
  ['Vessel', 'Vessel'],
  ['List<List<int>>', 'List<Berth>'],
  ['Dictionary<string,Vessel>', 'Dictionary<string,Berth>'],
  ['Dictionary<int,Vessel>', 'Dictionary<Berth,Berth>'],
  ['Page<Vessel,List<int>>', 'Page<Berth,Berth>'],
])('%s with a berth in the place of each part is %s', (text, changed) => {
  const type = readTypeText(text)
  expect(type && writeTypeText(mapParts(type, () => ({ kind: 'named', name: 'Berth' })))).toBe(changed)
})

test('what a type says of itself stays', () => {
  const array = { kind: 'list', items: { kind: 'scalar', scalar: 'int' }, isArray: true } as const
  expect(mapParts(array, (part) => part)).toEqual(array)
})
