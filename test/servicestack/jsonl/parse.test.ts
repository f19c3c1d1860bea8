import { expect, test } from 'vitest'
import { parse } from '#servicestack/jsonl/parse.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { contractModel } from '../csv/contract-model.ts'
import { recordedModel, recordings } from '../csv/recorded-pairs.ts'
import { listOf, named, text } from '../sample-model.ts'

const rows: { name: string; given: string; type?: TypeReference; want: unknown }[] = [
  { name: 'the first line binds', given: '{"a":"x","n":5}\n{"a":"y"}', want: { a: 'x', n: 5 } },
  { name: 'line ends may have a CR', given: '{"a":"x"}\r\n', want: { a: 'x' } },
  { name: 'a first line that is empty binds nothing', given: '\n{"a":"x"}', want: null },
  { name: 'nothing is null', given: '', want: null },
  { name: 'a line is read as leniently as JSON', given: ' {"a":"x"}garbage', want: { a: 'x' } },
  { name: 'a mark of byte order is passed over', given: '\uFEFF{"a":"x"}', want: { a: 'x' } },
  {
    name: 'all lines of a list',
    type: listOf(named('Berth')),
    given: '{"a":"x"}\n\n{"a":"y"}\n',
    want: [{ a: 'x' }, null, { a: 'y' }],
  },
  { name: 'lines of text as they are', type: listOf(text), given: '"a"\nb', want: ['"a"', 'b'] },
  {
    name: 'a data contract is its list',
    type: named('Found'),
    given: '{"a":"x"}\n{"a":"y"}\n',
    want: { items: [{ a: 'x' }, { a: 'y' }] },
  },
  {
    name: 'a data contract is its object',
    type: named('Single'),
    given: '{"a":"x"}\n{"a":"y"}\n',
    want: { berth: { a: 'x' } },
  },
]

test.each(rows)('$name', ({ given, type = named('Berth'), want }) => {
  expect(parse(given, { type, model: contractModel })).toEqual(want)
})

test('a line that is no object is refused, whichever it is', () => {
  const given = '{"a":\n"x"}'
  expect(() => parse(given, { type: 'Berth', model: contractModel })).toThrow(
    `Type definitions should start with a '{', expecting serialized type 'Berth', got string starting with: "x"}`,
  )
})

test('a data contract that is a dictionary is refused by its first name', () => {
  expect(() => parse('{"userName":"x"}', { type: 'Map', model: contractModel })).toThrow(
    'Incorrect KeyValuePair property: userName',
  )
})

test.each(['bind/ct/jsonl', 'bind/ct-reply/jsonl'])('%s binds all that was sent', (id) => {
  const body = recordings.find((recording) => recording.id === id)?.steps[0]?.request.body
  expect(parse(String(body), { type: 'Echo', model: recordedModel })).toEqual({
    s: 'a',
    i: 5,
    b: true,
    ss: ['x', 'y'],
    in: { a: 'q', n: 2 },
  })
})
