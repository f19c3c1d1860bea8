import { expect, test } from 'vitest'
import { compileStringify } from '#servicestack/csv/compile-stringify.ts'
import { parse as parseJson } from '#servicestack/json/parse.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { TextValue } from '#servicestack/text/text-value.ts'
import { dictionaryOf, listOf, named, scalar, text } from '../sample-model.ts'
import { contractModel } from './contract-model.ts'
import { recordedModel, recordedPairs } from './recorded-pairs.ts'

/** What JSON does not tell: the last tick of all time, a null among objects, and a boolean that is anything. */
const lost = new Set(['write/echo/dt-max', 'write/echo/ins-null', 'write/echo/o-bool'])
const pairs = recordedPairs('csv')
  .filter(({ id }) => !lost.has(id))
  // JSON of an error does not tell its class
  .map((pair) => (pair.body.startsWith('Result,') ? { ...pair, type: named('BoomResponse') } : pair))

test('nearly all recorded answers are compared', () => {
  expect(pairs.length).toBeGreaterThan(80)
})

test.each(pairs)('$id is written as it was recorded', ({ json, body, type }) => {
  expect(compileStringify({ type, model: recordedModel })(parseJson(json, { type, model: recordedModel }))).toBe(body)
})

const berth = (a: string, n = 0) => ({ a, n })
const anything = listOf(scalar('object'))
const late = (name: string, members: object) => ({ __type: `Fleet.${name}, Fleet`, ...members })

const rows: { name: string; given: TextValue; type: TypeReference; want: string }[] = [
  { name: 'null is nothing', given: null, type: named('Berth'), want: '' },
  {
    name: 'an object is its header and a row',
    given: berth('x,y', 1),
    type: named('Berth'),
    want: 'A,N\r\n"x,y",1\r\n',
  },
  {
    name: 'an error in a response class leaves the other cells empty',
    given: { responseStatus: { code: 'c' } },
    type: named('Refused'),
    want: 'Name,ResponseStatus\r\n,"{code:c}"\r\n',
  },
  {
    name: 'objects of a list are rows',
    given: [berth('x'), berth('y', 2)],
    type: listOf(named('Berth')),
    want: 'A,N\r\nx,0\r\ny,2\r\n',
  },
  { name: 'an empty list of objects is a header', given: [], type: listOf(named('Berth')), want: 'A,N\r\n' },
  { name: 'texts share a row', given: ['a', 'b,c', null, '', '{x'], type: listOf(text), want: 'a,"b,c",,,"{x"\r\n' },
  { name: 'numbers share a row', given: [1.5, 1e20], type: listOf(scalar('double')), want: '1.5,1E+20\r\n' },
  { name: 'no scalars are an empty row', given: [], type: listOf(text), want: '\r\n' },
  { name: 'chars that share a row are quoted', given: [',', 'a'], type: listOf(scalar('char')), want: '",",a\r\n' },
  {
    name: 'a data contract is its list',
    given: { name: 'n', items: [berth('x')] },
    type: named('Found'),
    want: 'A,N\r\nx,0\r\n',
  },
  { name: 'a data contract without its list is nothing', given: { name: 'n' }, type: named('Found'), want: '' },
  {
    name: 'a list goes before an object',
    given: { roles: ['User', 'Admin,x'] },
    type: named('Names'),
    want: 'User,"Admin,x"\r\n',
  },
  {
    name: 'a data contract without a list is its object',
    given: { name: 'n', berth: berth('x') },
    type: named('Single'),
    want: 'A,N\r\nx,0\r\n',
  },
  {
    name: 'a data contract of texts is itself, in declared order and under its own names',
    given: { a: 'x', beta: 'y' },
    type: named('Plain'),
    want: 'A,beta\r\nx,y\r\n',
  },
  {
    name: 'a dictionary in a data contract is its entries',
    given: { tags: { a: 'b', c: 'd' } },
    type: named('Map'),
    want: 'Key,Value\r\n"{key:a,value:b}","{key:c,value:d}"\r\n',
  },
  {
    name: 'a data contract within a list is itself',
    given: [{ name: 'n', items: [berth('x')] }],
    type: listOf(named('Found')),
    want: 'Name,Items\r\nn,"[{a:x,n:0}]"\r\n',
  },
  {
    name: 'a dictionary is its keys above its values',
    given: { a: 'b', 'c,d': 'e"f', n: null },
    type: dictionaryOf(text),
    want: 'a,"c,d",n\r\nb,"e""f",\r\n',
  },
  {
    name: 'another dictionary is its entries',
    given: { a: 1 },
    type: dictionaryOf(scalar('int')),
    want: 'Key,Value\r\n"{key:a,value:1}"\r\n',
  },
  {
    name: 'maps of texts have a column for each key',
    given: [{ a: 'b' }, { a: 'c', d: 'e' }],
    type: listOf(dictionaryOf(text)),
    want: 'a,d\r\nb,\r\nc,e\r\n',
  },
  {
    name: 'a batch takes its header from its first item',
    given: [late('Berth', berth('x')), null, late('Inner', { code: 'c' })],
    type: anything,
    want: 'A,N\r\nx,0\r\nc\r\n',
  },
  {
    name: 'a batch that begins with a null has no header',
    given: [null, late('Berth', berth('x'))],
    type: anything,
    want: 'x,0\r\n',
  },
  { name: 'texts of a batch are their lengths', given: ['ab', 'c,d'], type: anything, want: 'Length\r\n2\r\n3\r\n' },
  {
    name: 'maps of a batch stand under the keys of the first',
    given: [{ a: 1 }, { b: 2 }],
    type: anything,
    want: 'a\r\n1\r\n2\r\n',
  },
  {
    name: 'an object that says what it is is that',
    given: late('Berth', berth('x')),
    type: scalar('object'),
    want: 'A,N\r\nx,0\r\n',
  },
  { name: 'an enum alone is bare', given: 'a,b', type: named('Colour'), want: 'a,b' },
]

test.each(rows)('$name', ({ given, type, want }) => {
  expect(compileStringify({ type, model: contractModel })(given)).toBe(want)
})
