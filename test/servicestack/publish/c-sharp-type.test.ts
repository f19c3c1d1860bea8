import { expect, test } from 'vitest'
import { readTypeText } from '#servicestack/model/read-type-text.ts'
import { cSharpType } from '#servicestack/publish/c-sharp-type.ts'
import { corpusPublication } from '../corpus-publication.ts'

test.each([
  ['int?', 'int?'],
  ['bool', 'bool'],
  ['char', 'Char'],
  ['object', 'Object'],
  ['byte[]', 'byte[]'],
  ['List<List<double>>', 'List<List<Double>>'],
  ['Dictionary<string,List<PilotNote>>', 'Dictionary<string, List<PilotNote>>'],
  ['Dictionary<int,string>', 'Dictionary<int, string>'],
  ['SortedDictionary<string,int>', 'SortedDictionary<string, int>'],
  ['string[][]', 'string[]'],
  ['Page<Vessel>', 'Page<Vessel>'],
])('a page prints %s as %s', (given, want) => {
  expect(cSharpType(readTypeText(given) ?? { kind: 'named', name: '' }, corpusPublication('harbour'))).toBe(want)
})
