import { expect, test } from 'vitest'
import { cutter as json } from '#servicestack/json/cutter.ts'
import { cutterOf } from '#servicestack/jsv/cutter.ts'
import { cutItems, type ListManners } from '#servicestack/text/cut-items.ts'
import { dialects } from '#servicestack/text/dialect.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'

const jsv = cutterOf(dialects['8.6'])

const texts: ListManners = { isObjectList: false, endsOpen: 'always', isStringArray: false }
const values: ListManners = { ...texts, endsOpen: 'behind-an-item' }
const integers: ListManners = { ...texts, endsOpen: 'never' }
const objects: ListManners = { ...values, isObjectList: true }
const objectArray: ListManners = { ...texts, endsOpen: 'behind-nothing' }
const textArray: ListManners = { ...texts, isStringArray: true }

const inJsv: { name: string; given: string; manners?: ListManners; want: (string | null | undefined)[] }[] = [
  { name: 'items are cut at commas', given: '[a,b]', want: ['a', 'b'] },
  { name: 'brackets may be missing', given: 'a,b', want: ['a', 'b'] },
  { name: 'blanks around the brackets do not count', given: ' [a]\n', want: ['a'] },
  { name: 'blanks within belong to the items', given: '[ a , b ]', want: [' a ', ' b '] },
  { name: 'the last character falls with the first', given: '[a,b', want: ['a', undefined] },
  { name: 'brackets around nothing are no items', given: '[ ]', want: [] },
  {
    name: 'quoted, braced and bracketed items shield commas',
    given: '["a,b",{c,d},[e,f]]',
    want: ['"a,b"', '{c,d}', '[e,f]'],
  },
  { name: 'nothing need separate a quoted item', given: '["a"b]', want: ['"a"', 'b'] },
  { name: 'a closing bracket is text', given: '["a"]b]', want: ['"a"', ']b'] },
  { name: 'a closing brace separates', given: '[a}b]', want: ['a', 'b'] },
  { name: 'a separator at the end adds a string', given: '[a,]', want: ['a', undefined] },
  { name: 'a lone separator makes two strings', given: '[,]', want: [null, undefined] },
  { name: 'a lone separator makes one of anything else', given: '[,]', manners: values, want: [null] },
  { name: 'a separator at the end adds a value', given: '[1,]', manners: values, want: ['1', undefined] },
  { name: 'objects may be separated by anything', given: '[{a}|{b}]', manners: objects, want: ['{a}', '{b}'] },
  { name: 'a separator behind the last object adds nothing', given: '[{a},]', manners: objects, want: ['{a}'] },
  { name: 'a separator behind the last int adds nothing', given: '[1,]', manners: integers, want: ['1'] },
  { name: 'a separator behind an object of an array adds nothing', given: '[{},]', manners: objectArray, want: ['{}'] },
  {
    name: 'a lone separator makes two objects of an array',
    given: '[,]',
    manners: objectArray,
    want: [null, undefined],
  },
  { name: 'an array of strings is trimmed twice', given: '[ a,b ]', manners: textArray, want: ['a', 'b'] },
  { name: 'an array of strings loses its brackets twice', given: '[[a,b]]', manners: textArray, want: ['a', 'b'] },
  { name: 'brackets in brackets are no strings of an array', given: '[[]]', manners: textArray, want: [] },
  { name: 'lists in lists are items', given: '[[a,b],[],c]', manners: values, want: ['[a,b]', '[]', 'c'] },
]

test.each(inJsv)('in JSV $name', ({ given, manners = texts, want }) => {
  expect(cutItems(given, manners, jsv)).toEqual(want)
})

const inJson: { name: string; given: string; manners?: ListManners; want: (string | null | undefined)[] }[] = [
  { name: 'blanks between items do not count', given: '[ "a" ,\n1 , {"b": 2} ]', want: ['a', '1', '{"b": 2}'] },
  { name: 'null is no item but has its place', given: '["a",null]', want: ['a', null] },
  { name: 'a separator at the end adds a string', given: '["a",\n]', want: ['a', undefined] },
  { name: 'a separator behind the last object adds nothing', given: '[ {} , ]', manners: objects, want: ['{}'] },
]

test.each(inJson)('in JSON $name', ({ given, manners = texts, want }) => {
  expect(cutItems(given, manners, json)).toEqual(want)
})

test.each(['[', ' [ ', ' '])('%j is no list', (given) => {
  expect(() => cutItems(given, texts, jsv)).toThrow(SerializationError)
})
