import { expect, test } from 'vitest'
import { readTypeText } from '#servicestack/model/read-type-text.ts'
import { renameTypes } from '#servicestack/model/rename-types.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'

test.each([
  ['Slot', 'Slot0'],
  ['Slot?', 'Slot0?'],
  ['Page<Slot,int>', 'Page2<Slot0,int>'],
  ['List<Page<Slot>>', 'List<Page1<Slot0>>'],
  ['Dictionary<Kind,Slot[]>', 'Dictionary<Kind0,Slot0[]>'],
  ['string', 'string'],
])('the types of %s may be called otherwise: %s', (text, want) => {
  const type = readTypeText(text)
  expect(type && writeTypeText(renameTypes(type, (name, arity) => `${name}${arity}`))).toBe(want)
})
