/** Published sample bodies, before types are known. */

import { expect, test } from 'vitest'
import { readSampleBody } from '#servicestack/model/read-sample-body.ts'
import type { SampleTree } from '#servicestack/model/sample-tree.ts'

const text = (value: string): SampleTree => ({ kind: 'text', text: value })
const list = (...items: SampleTree[]): SampleTree => ({ kind: 'list', items })
const object = (members: Record<string, SampleTree>): SampleTree => {
  return { kind: 'object', members: Object.entries(members).map(([name, value]) => ({ name, value })) }
}

test.each([
  {
    name: 'members, lists and dictionaries, a blank after the colon of a nested one',
    given:
      '{\n\tid: String,\n\tlog: \n\t[\n\t\t{\n\t\t\tdate: String\n\t\t}\n\t],\n\tdata: \n\t{\n\t\tString: 0\n\t}\n}',
    want: object({
      id: text('String'),
      log: list(object({ date: text('String') })),
      data: object({ String: text('0') }),
    }),
  },
  { name: 'what was cut short', given: '[\n\t{\n\t\t\n\t}\n]', want: list(object({})) },
  {
    name: 'empty braces on the line',
    given: '{\n\tmeta: {},\n\ttags: []\n}',
    want: object({ meta: object({}), tags: list() }),
  },
  { name: 'lists of lists', given: '[\n\t[\n\t\tString\n\t]\n]', want: list(list(text('String'))) },
  {
    name: 'colons in a value',
    given: '{\n\tat: 0001-01-01T00:00:00.0000000+00:00\n}',
    want: object({ at: text('0001-01-01T00:00:00.0000000+00:00') }),
  },
  { name: 'an empty value', given: '{\n\tname: ,\n\tid: 1\n}', want: object({ name: text(''), id: text('1') }) },
  { name: 'lines without indentation', given: '{\nid: String\n}', want: object({ id: text('String') }) },
  {
    name: 'a quoted value on several lines as one',
    given: '{\n\tpair: "[\n\t\t0, ""0""\n\t]",\n\tid: 1\n}',
    want: object({ pair: text('"[0, ""0""]"'), id: text('1') }),
  },
  { name: 'a bare word', given: '(string)', want: text('(string)') },
])('the pretty JSV dump keeps $name', ({ given, want }) => {
  expect(readSampleBody('jsv', given)).toEqual(want)
})

test.each([
  { name: 'an object that does not end', given: '{\n\tid: String' },
  { name: 'a list that does not end', given: '[\n\tString,' },
  { name: 'a line that is no member', given: '{\n\tid String\n}' },
  { name: 'text after the end', given: '{\n}\nmore' },
])('$name is no pretty JSV dump', ({ given }) => {
  expect(readSampleBody('jsv', given)).toBeUndefined()
})

test('a JSON sample reads like the dump of the same value', () => {
  const json = '{"id":"String","ended":false,"log":[{"date":"String"}],"none":null}'
  const want = object({ id: text('String'), ended: text('false'), log: list(object({ date: text('String') })) })
  expect(readSampleBody('json', json)).toEqual(want)
})

test('text that is no JSON has no tree', () => {
  expect(readSampleBody('json', '<HoldSession />')).toBeUndefined()
})
