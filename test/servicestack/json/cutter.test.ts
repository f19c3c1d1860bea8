import { expect, test } from 'vitest'
import { cutterOf } from '#servicestack/json/cutter.ts'
import type { Piece } from '#servicestack/text/cutter.ts'
import { dialects } from '#servicestack/text/dialect.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'

const cutter = cutterOf(dialects['8.6'])

/** What a cut took, undefined for nothing, and what it left. */
function told(given: string, { start, end, after }: Piece): { took: string | undefined; rest: string } {
  return { took: start < 0 ? undefined : given.slice(start, end), rest: given.slice(after) }
}

test.each([
  { name: 'a word ends at a comma', given: 'true,', took: 'true', rest: ',' },
  { name: 'a word ends at a brace', given: '1.5}', took: '1.5', rest: '}' },
  { name: 'a word ends at a blank', given: 'a b', took: 'a', rest: ' b' },
  { name: 'a word does not end at a bracket', given: 'a]b,', took: 'a]b', rest: ',' },
  { name: 'blanks before a value do not count', given: ' \n1,', took: '1', rest: ',' },
  { name: 'null is nothing', given: 'null,', took: undefined, rest: ',' },
  { name: 'a longer word is not null', given: 'nullx,', took: 'nullx', rest: ',' },
  { name: 'a string loses its quotes', given: '"a,b"c', took: 'a,b', rest: 'c' },
  { name: 'a string keeps its escapes', given: '"a\\"b\\\\"', took: 'a\\"b\\\\', rest: '' },
  { name: 'an empty string is not nothing', given: '""', took: '', rest: '' },
  { name: 'the string null is not nothing', given: '"null"', took: 'null', rest: '' },
  { name: 'an object ends at its own brace', given: '{"a":{"b":1}},', took: '{"a":{"b":1}}', rest: ',' },
  { name: 'quotes shield braces', given: '{"a":"}"}]', took: '{"a":"}"}', rest: ']' },
  { name: 'an escaped quote shields on', given: '{"a":"\\"}"}]', took: '{"a":"\\"}"}', rest: ']' },
  { name: 'brackets do not count within braces', given: '{[},', took: '{[}', rest: ',' },
  { name: 'a list ends at its own bracket', given: '[[1],{]},2]', took: '[[1],{]', rest: '},2]' },
  { name: 'an object that nothing closes runs to the end', given: '{"a":{"b":1}', took: '{"a":{"b":1}', rest: '' },
  { name: 'a comma is nothing', given: ' ,a', took: undefined, rest: ',a' },
  { name: 'the end is nothing', given: ' ', took: undefined, rest: '' },
])('$name', ({ given, took, rest }) => {
  expect(told(given, cutter.value(given, 0, given.length))).toEqual({ took, rest })
})

test('a value ends where its surroundings end', () => {
  expect(told('ab,c', cutter.value('ab,c', 0, 1))).toEqual({ took: 'a', rest: 'b,c' })
})

test.each([
  { name: 'a quoted name is cut without its quotes', given: '"a":1', took: 'a', rest: ':1' },
  { name: 'a bare name names nothing, and reading goes on at once', given: 'a:"b"', took: undefined, rest: 'a:"b"' },
  { name: 'a bare name behind which no quote stands is all that is left', given: 'a:1', took: 'a:1', rest: 'a:1' },
])('$name', ({ given, took, rest }) => {
  expect(told(given, cutter.name(given, 0, given.length))).toEqual({ took, rest })
})

test.each([
  {
    name: 'a quoted key is cut without its quotes, escapes and all',
    given: '"a\\u0062":1',
    took: 'a\\u0062',
    rest: ':1',
  },
  { name: 'a bare key runs up to a blank, the colon included', given: 'a:1 b', took: 'a:1', rest: ' b' },
  { name: 'a bare key runs up to a comma', given: 'a:1,b', took: 'a:1', rest: ',b' },
  { name: 'a comma is no key', given: ',b', took: undefined, rest: ',b' },
])('$name', ({ given, took, rest }) => {
  expect(told(given, cutter.key(given, 0, given.length))).toEqual({ took, rest })
})

test.each([
  { dialect: '6.11', took: undefined, rest: 'a\\u0062":1' },
  { dialect: '8.6', took: undefined, rest: 'a\\u0062":1' },
  { dialect: '10.15', took: undefined, rest: 'a\\u0062":1' },
  { dialect: '10.5', took: 'a\\u0062', rest: ':1' },
] as const)('in $dialect an escaped name is cut as $took', ({ dialect, took, rest }) => {
  const given = '"a\\u0062":1'
  expect(told(given, cutterOf(dialects[dialect]).name(given, 0, given.length))).toEqual({ took, rest })
})

test.each(['"', '"a', '"a\\"'])('%j has no end', (given) => {
  expect(() => cutter.value(given, 0, given.length)).toThrow(SerializationError)
  expect(() => cutter.key(given, 0, given.length)).toThrow(SerializationError)
})

test('of what says its type only the beginning is looked at', () => {
  const nameOf = (text: string) => cutter.typeName(text, 0, text.length)
  const texts = ['{"__type":"a"}', '{ "__type":"a"}', '{ ,"__type":"a"}', '{"a":1,"__type":"a"}', '{ }']
  expect(texts.map(nameOf)).toEqual([10, 11, 12, -1, -1])
})
