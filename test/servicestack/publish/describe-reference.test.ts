import { expect, test } from 'vitest'
import { readTypeText } from '#servicestack/model/read-type-text.ts'
import { describeReference } from '#servicestack/publish/describe-reference.ts'
import { corpusPublication } from '../corpus-publication.ts'

const generic = 'System.Collections.Generic'

test.each([
  ['string', { name: 'String', namespace: 'System' }],
  ['int?', { name: 'Nullable`1', namespace: 'System', genericArgs: ['Int32'] }],
  ['TideEntry[]', { name: 'TideEntry[]', namespace: 'HarbourDesk.Api.Berths' }],
  ['List<List<double>>', { name: 'List`1', namespace: generic, genericArgs: ['List<Double>'] }],
  ['IDictionary<int,int>', { name: 'IDictionary`2', namespace: generic, genericArgs: ['Int32', 'Int32'] }],
  ['Dictionary<string,int>', { name: 'Dictionary`2', namespace: generic, genericArgs: ['String', 'Int32'] }],
  ['Page<Vessel>', { name: 'Page`1', namespace: 'HarbourDesk.Api', genericArgs: ['Vessel'] }],
  ['Stream', { name: 'Stream', namespace: 'System.IO' }],
  ['T', { name: 'T', namespace: 'Own' }],
])('%s is taken apart', (given, want) => {
  const type = readTypeText(given) ?? { kind: 'named', name: '' }
  expect(describeReference(type, { namespace: 'Own' }, corpusPublication('harbour'))).toEqual(want)
})
