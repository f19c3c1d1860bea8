import { expect, test } from 'vitest'
import { partsOf } from '#servicestack/model/parts-of.ts'
import { readTypeText } from '#servicestack/model/read-type-text.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'

test.each([
  ['int', []],
  ['Vessel', []],
  ['List<List<int>>', ['List<int>']],
  ['Dictionary<string,Vessel>', ['Vessel']],
  ['Dictionary<int,Vessel>', ['int', 'Vessel']],
  ['Page<Vessel,List<int>>', ['Vessel', 'List<int>']],
])('%s is made of %j', (text, parts) => {
  const type = readTypeText(text)
  expect(type && partsOf(type).map((part) => writeTypeText(part))).toEqual(parts)
})
