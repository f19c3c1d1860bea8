import { expect, test } from 'vitest'
import { cutter as json } from '#servicestack/json/cutter.ts'
import { cutter as jsv } from '#servicestack/jsv/cutter.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { cutItems } from '#servicestack/text/cut-items.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import { boolean, listOf, named, text } from '../sample-model.ts'

const inJsv: { name: string; given: string; type?: TypeReference; want: (string | null)[] }[] = [
  { name: 'items are cut at commas', given: '[a,b]', want: ['a', 'b'] },
  { name: 'brackets may be missing', given: 'a,b', want: ['a', 'b'] },
  { name: 'blanks around the brackets do not count', given: ' [a]\n', want: ['a'] },
  { name: 'blanks within belong to the items', given: '[ a , b ]', want: [' a ', ' b '] },
  { name: 'the last character falls with the first', given: '[a,b', want: ['a', null] },
  { name: 'brackets around nothing are no items', given: '[ ]', want: [] },
  {
    name: 'quoted, braced and bracketed items shield commas',
    given: '["a,b",{c,d},[e,f]]',
    want: ['"a,b"', '{c,d}', '[e,f]'],
  },
  { name: 'nothing need separate a quoted item', given: '["a"b]', want: ['"a"', 'b'] },
  { name: 'a closing bracket is text', given: '["a"]b]', want: ['"a"', ']b'] },
  { name: 'a closing brace separates', given: '[a}b]', want: ['a', 'b'] },
  { name: 'a separator at the end adds a string', given: '[a,]', want: ['a', null] },
  { name: 'a lone separator makes two strings', given: '[,]', want: [null, null] },
  { name: 'a lone separator makes one of anything else', given: '[,]', type: boolean, want: [null] },
  { name: 'a separator at the end adds a value', given: '[1,]', type: boolean, want: ['1', null] },
  { name: 'objects may be separated by anything', given: '[{a}|{b}]', type: named('LogInfo'), want: ['{a}', '{b}'] },
  { name: 'a separator behind the last object adds nothing', given: '[{a},]', type: named('LogInfo'), want: ['{a}'] },
  { name: 'lists in lists are items', given: '[[a,b],[],c]', type: listOf(text), want: ['[a,b]', '[]', 'c'] },
]

test.each(inJsv)('in JSV $name', ({ given, type = text, want }) => {
  expect(cutItems(given, type, jsv)).toEqual(want)
})

const inJson: { name: string; given: string; type?: TypeReference; want: (string | null)[] }[] = [
  { name: 'blanks between items do not count', given: '[ "a" ,\n1 , {"b": 2} ]', want: ['a', '1', '{"b": 2}'] },
  { name: 'null is no item but has its place', given: '["a",null]', want: ['a', null] },
  { name: 'a separator at the end adds a string', given: '["a",\n]', want: ['a', null] },
  { name: 'a separator behind the last object adds nothing', given: '[ {} , ]', type: named('LogInfo'), want: ['{}'] },
]

test.each(inJson)('in JSON $name', ({ given, type = text, want }) => {
  expect(cutItems(given, type, json)).toEqual(want)
})

test.each(['[', ' [ ', ' '])('%j is no list', (given) => {
  expect(() => cutItems(given, text, jsv)).toThrow(SerializationError)
})
