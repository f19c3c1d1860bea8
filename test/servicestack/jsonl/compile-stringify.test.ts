import { expect, test } from 'vitest'
import { parse as parseJson } from '#servicestack/json/parse.ts'
import { compileStringify } from '#servicestack/jsonl/compile-stringify.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { TextValue } from '#servicestack/text/text-value.ts'
import { contractModel } from '../csv/contract-model.ts'
import { recordedModel, recordedPairs } from '../csv/recorded-pairs.ts'
import { dictionaryOf, listOf, named, scalar, text } from '../sample-model.ts'

/** The first moment of all time, whose zone JSON does not keep. */
const pairs = recordedPairs('jsonl').filter(({ json }) => !json.includes('Date(-62135596800000-0000)'))

test('recorded answers are compared', () => {
  expect(pairs.length).toBeGreaterThan(5)
})

test.each(pairs)('$id is written as it was recorded', ({ json, body, type }) => {
  expect(compileStringify({ type, model: recordedModel })(parseJson(json, { type, model: recordedModel }))).toBe(body)
})

const rows: { name: string; given: TextValue; type: TypeReference; want: string }[] = [
  { name: 'null is nothing', given: null, type: named('Berth'), want: '' },
  { name: 'an object has no line end', given: { a: 'x', n: 1 }, type: named('Berth'), want: '{"a":"x","n":1}' },
  {
    name: 'items are lines',
    given: [{ a: 'x' }, null, { n: 3 }],
    type: listOf(named('Berth')),
    want: '{"a":"x","n":0}\n\n{"n":3}\n',
  },
  { name: 'no items are no lines', given: [], type: listOf(text), want: '' },
  { name: 'texts are lines', given: ['a', null, ''], type: listOf(text), want: '"a"\n\n""\n' },
  {
    name: 'lists are lines of a list',
    given: [[1, 2], [3]],
    type: listOf(listOf(scalar('int'))),
    want: '[1,2]\n[3]\n',
  },
  {
    name: 'the items of a batch are lines',
    given: ['ab', 1, true, null, { b: 2 }],
    type: scalar('object'),
    want: '"ab"\n1\ntrue\n\n{"b":2}\n',
  },
  { name: 'a dictionary is an object', given: { a: 'b' }, type: dictionaryOf(text), want: '{"a":"b"}' },
  {
    name: 'another dictionary is a line for each entry',
    given: { 1: true },
    type: { kind: 'dictionary', keys: scalar('int'), values: scalar('boolean') },
    want: '{"key":1,"value":true}\n',
  },
  {
    name: 'a data contract is its list',
    given: { name: 'n', items: [{ a: 'x' }] },
    type: named('Found'),
    want: '{"a":"x","n":0}\n',
  },
  { name: 'a data contract without its list is nothing', given: { name: 'n' }, type: named('Found'), want: '' },
  {
    name: 'a data contract without a list is the line of its object',
    given: { berth: { a: 'x' } },
    type: named('Single'),
    want: '{"a":"x","n":0}\n',
  },
  {
    name: 'a data contract without its object is an empty line',
    given: { name: 'n' },
    type: named('Single'),
    want: '\n',
  },
  {
    name: 'the dictionary of a data contract is a line for each entry',
    given: { tags: { a: 'b', c: 'd' } },
    type: named('Map'),
    want: '{"key":"a","value":"b"}\n{"key":"c","value":"d"}\n',
  },
]

test.each(rows)('$name', ({ given, type, want }) => {
  expect(compileStringify({ type, model: contractModel })(given)).toBe(want)
})
