import { expect, test } from 'vitest'
import { readTypeText } from '#servicestack/model/read-type-text.ts'
import { scriptResponse, scriptType } from '#servicestack/publish/script-type.ts'
import { corpusPublication } from '../corpus-publication.ts'

const clinic = corpusPublication('clinic')

test.each([
  ['Dictionary<string,Dictionary<string,List<int>>>', '{ [index:string]: { [index:string]: number[]; }; }'],
  ['Dictionary<int,string>', '{ [index:number]: string; }'],
  ['Dictionary<Urgency,int>', '{ [index:string]: number; }'],
  ['KeyValuePair<string,int>', 'KeyValuePair<string, number>'],
  ['string[][]', 'string[][]'],
  ['object', 'Object'],
  ['Stream', 'string'],
  ['DateOnly', 'string'],
  ['List<TimeOnly>', 'string[]'],
])('%s is %s', (given, want) => {
  expect(scriptType(readTypeText(given) ?? { kind: 'named', name: '' }, clinic)).toBe(want)
})

test('bytes of a response are a Blob, and its arguments stand close', () => {
  expect(scriptResponse({ kind: 'scalar', scalar: 'bytes' }, clinic)).toBe('Blob')
  const closed = readTypeText('SearchResult<Visit,VisitSum>') ?? { kind: 'named', name: '' }
  expect(scriptResponse(closed, clinic)).toBe('SearchResult<Visit,VisitSum>')
})
