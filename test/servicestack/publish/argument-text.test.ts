import { expect, test } from 'vitest'
import { readTypeText } from '#servicestack/model/read-type-text.ts'
import { argumentText } from '#servicestack/publish/argument-text.ts'
import { corpusPublication } from '../corpus-publication.ts'

test.each([
  ['Dictionary<string,List<int>>', 'Dictionary<String,List<Int32>>'],
  ['int?', 'Nullable<Int32>'],
  ['string[]', 'String[]'],
  ['HashSet<bool>', 'HashSet<Boolean>'],
  ['Dictionary<int,Vessel>', 'Dictionary<Int32,Vessel>'],
  ['IDictionary<string,int>', 'IDictionary<String,Int32>'],
  ['Page<Vessel>', 'Page<Vessel>'],
])('an argument %s is written %s', (given, want) => {
  expect(argumentText(readTypeText(given) ?? { kind: 'named', name: '' }, corpusPublication('harbour'))).toBe(want)
})
