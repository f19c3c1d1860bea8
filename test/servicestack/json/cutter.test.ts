import { expect, test } from 'vitest'
import { cutter } from '#servicestack/json/cutter.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'

test.each([
  { name: 'a word ends at a comma', given: 'true,', want: 'true', rest: ',' },
  { name: 'a word ends at a brace', given: '1.5}', want: '1.5', rest: '}' },
  { name: 'a word ends at a blank', given: 'a b', want: 'a', rest: ' b' },
  { name: 'a word does not end at a bracket', given: 'a]b,', want: 'a]b', rest: ',' },
  { name: 'blanks before a value do not count', given: ' \n1,', want: '1', rest: ',' },
  { name: 'null is nothing', given: 'null,', want: null, rest: ',' },
  { name: 'a longer word is not null', given: 'nullx,', want: 'nullx', rest: ',' },
  { name: 'a string loses its quotes', given: '"a,b"c', want: 'a,b', rest: 'c' },
  { name: 'a string keeps its escapes', given: '"a\\"b\\\\"', want: 'a\\"b\\\\', rest: '' },
  { name: 'an empty string is not nothing', given: '""', want: '', rest: '' },
  { name: 'the string null is not nothing', given: '"null"', want: 'null', rest: '' },
  { name: 'an object ends at its own brace', given: '{"a":{"b":1}},', want: '{"a":{"b":1}}', rest: ',' },
  { name: 'quotes shield braces', given: '{"a":"}"}]', want: '{"a":"}"}', rest: ']' },
  { name: 'an escaped quote shields on', given: '{"a":"\\"}"}]', want: '{"a":"\\"}"}', rest: ']' },
  { name: 'brackets do not count within braces', given: '{[},', want: '{[}', rest: ',' },
  { name: 'a list ends at its own bracket', given: '[[1],{]},2]', want: '[[1],{]', rest: '},2]' },
  { name: 'an object that nothing closes runs to the end', given: '{"a":{"b":1}', want: '{"a":{"b":1}', rest: '' },
  { name: 'a comma is nothing', given: ' ,a', want: null, rest: ',a' },
  { name: 'the end is nothing', given: ' ', want: null, rest: '' },
])('$name', ({ given, want, rest }) => {
  const { slice, end } = cutter.value(given, 0)
  expect({ slice, rest: given.slice(end) }).toEqual({ slice: want, rest })
})

test('a quoted name is cut without its quotes', () => {
  expect(cutter.key('{"a\\u0062":1}', 1)).toEqual({ slice: 'a\\u0062', end: 10 })
})

test('a bare name names nothing', () => {
  expect(cutter.key('{a:1}', 1)).toEqual({ slice: null, end: 1 })
})

test.each(['"', '"a', '"a\\"'])('%j has no end', (given) => {
  expect(() => cutter.value(given, 0)).toThrow(SerializationError)
  expect(() => cutter.key(given, 0)).toThrow(SerializationError)
})
