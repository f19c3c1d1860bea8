import { expect, test } from 'vitest'
import { parse as parseJson } from '#servicestack/json/parse.ts'
import { parse as parseJsv, parseWithIssues } from '#servicestack/jsv/parse.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { dialects } from '#servicestack/text/dialect.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import { boolean, dictionaryOf, listOf, named, number, sampled, scalar, text } from '../sample-model.ts'

const arrayOf = (items: TypeReference): TypeReference => ({ kind: 'list', items, isArray: true })

const rows: { name: string; jsv: string; json: string; type: TypeReference; want: WireValue }[] = [
  {
    name: 'members are read in wire order, the base class last',
    jsv: '{id:S1,ended:True,callState:Hold}',
    json: '{"id":"S1","ended":true,"callState":"Hold"}',
    type: named('SessionInfo'),
    want: { callState: 'Hold', ended: true, id: 'S1' },
  },
  {
    name: 'names match in any case, and unknown ones are passed over',
    jsv: '{CALLSID:a,zzz:{b:[c]},sessionid:d}',
    json: '{"CALLSID":"a","zzz":{"b":["c"]},"sessionid":"d"}',
    type: named('HoldSession'),
    want: { callSid: 'a', sessionId: 'd' },
  },
  {
    name: 'the last of equal names counts',
    jsv: '{callSid:a,callSid:b}',
    json: '{"callSid":"a","callSid":"b"}',
    type: named('HoldSession'),
    want: { callSid: 'b' },
  },
  {
    name: 'a value that does not fit leaves its member unset',
    jsv: '{reason:Bogus,callSid:a}',
    json: '{"reason":"Bogus","callSid":"a"}',
    type: named('HoldSession'),
    want: { callSid: 'a' },
  },
  {
    name: 'one wrong item loses the whole list, and nothing else',
    jsv: '{id:S1,log:[{date:a},b]}',
    json: '{"id":"S1","log":[{"date":"a"},"b"]}',
    type: named('SessionInfo'),
    want: { id: 'S1' },
  },
  {
    name: 'nothing is null where null can be, the default elsewhere, and no number',
    jsv: '{ended:,priority:,callState:,holdReason:,muted:,id:,log:}',
    json: '{"ended":null,"priority":null,"callState":null,"holdReason":null,"muted":null,"id":null,"log":null}',
    type: named('SessionInfo'),
    want: { callState: 'None', ended: false, holdReason: null, muted: null, log: null, id: null },
  },
  {
    name: 'an empty item is the default of its type',
    jsv: '[1,,2]',
    json: '[1,null,2]',
    type: listOf(number),
    want: [1, 0, 2],
  },
  {
    name: 'an empty boolean item is false',
    jsv: '[,True]',
    json: '[null,true]',
    type: listOf(boolean),
    want: [false, true],
  },
  {
    name: 'an empty dictionary value is null',
    jsv: '{a:,b:c}',
    json: '{"a":null,"b":"c"}',
    type: dictionaryOf(text),
    want: { a: null, b: 'c' },
  },
  { name: 'behind an empty object anything may stand', jsv: '{ }x', json: '{ }x', type: named('Node'), want: {} },
  {
    name: 'behind an empty dictionary anything may stand',
    jsv: '{}x',
    json: '{}x',
    type: dictionaryOf(text),
    want: {},
  },
  {
    name: 'scalars of .NET are read as what they are',
    jsv: '{key:0123456789abcdef0123456789abcdef,attempts:7,bytesSent:9223372036854775807,price:1.10,lasted:PT1H30M}',
    json: '{"key":"0123456789abcdef0123456789abcdef","attempts":7,"bytesSent":9223372036854775807,"price":1.10,"lasted":"PT1H30M"}',
    type: named('Call'),
    want: {
      key: '01234567-89ab-cdef-0123-456789abcdef',
      attempts: 7,
      bytesSent: '9223372036854775807',
      price: '1.10',
      lasted: '01:30:00',
    },
  },
  {
    name: 'scalars that do not fit leave their members unset',
    jsv: '{key:0123,attempts:1.5,bytesSent:1e3,price:NaN,lasted:bogus,began:2024-02-30,tones:[1]}',
    json: '{"key":"0123","attempts":1.5,"bytesSent":1e3,"price":NaN,"lasted":"bogus","began":"2024-02-30","tones":[1]}',
    type: named('Call'),
    want: { tones: [1] },
  },
  {
    name: 'nothing is null where a value type may be null, and its first value in some others',
    jsv: '{answered:,refund:,began:,attempts:}',
    json: '{"answered":null,"refund":null,"began":null,"attempts":null}',
    type: named('Call'),
    want: { began: '0001-01-01T00:00:00.0000000', answered: null, refund: null },
  },
  {
    name: 'an integer key is read as an integer',
    jsv: '{007:0123456789abcdef0123456789abcdef}',
    json: '{"007":"0123456789abcdef0123456789abcdef"}',
    type: { kind: 'dictionary', keys: scalar('int'), values: scalar('Guid') },
    want: { 7: '01234567-89ab-cdef-0123-456789abcdef' },
  },
  { name: 'no text at all is null', jsv: '', json: '', type: named('Node'), want: null },
  { name: 'a type that nobody knows is text', jsv: '"a,b"', json: '"a,b"', type: named('Nobody'), want: 'a,b' },
]

test.each(rows)('$name', ({ type, jsv, json, want }) => {
  const options = sampled(type)
  const values = [parseJsv(jsv, options), parseWithIssues(jsv, options).value, parseJson(json, options)]
  expect(values.map((value) => JSON.stringify(value))).toEqual(Array(3).fill(JSON.stringify(want)))
})

const inJsv: { name: string; given: string; type?: TypeReference; want: WireValue }[] = [
  { name: 'items are cut at commas', given: '[a,b]', want: ['a', 'b'] },
  { name: 'brackets may be missing', given: 'a,b', want: ['a', 'b'] },
  { name: 'blanks around the brackets do not count', given: ' [a]\n', want: ['a'] },
  { name: 'blanks within belong to the items', given: '[ a , b ]', want: [' a ', ' b '] },
  { name: 'the last character falls with the first', given: '[a,b', want: ['a', null] },
  { name: 'brackets around blanks are no items', given: '[ ]', want: [] },
  {
    name: 'quoted, braced and bracketed items shield commas',
    given: '["a,b",{c,d},[e,f]]',
    want: ['a,b', '{c,d}', '[e,f]'],
  },
  { name: 'nothing need separate a quoted item', given: '["a"b]', want: ['a', 'b'] },
  { name: 'a closing bracket is text', given: '["a"]b]', want: ['a', ']b'] },
  { name: 'a closing brace separates', given: '[a}b]', want: ['a', 'b'] },
  { name: 'an array of texts is trimmed twice', given: '[ a,b ]', type: arrayOf(text), want: ['a', 'b'] },
  { name: 'an array of texts loses its brackets twice', given: '[[a,b]]', type: arrayOf(text), want: ['a', 'b'] },
  { name: 'brackets in brackets are no texts of an array', given: '[[]]', type: arrayOf(text), want: [] },
  {
    name: 'lists in lists are items',
    given: '[[a,b],[],c]',
    type: listOf(listOf(text)),
    want: [['a', 'b'], [], ['c']],
  },
  {
    name: 'objects may be separated by anything',
    given: '[{v:a}|{v:b}]',
    type: listOf(named('Node')),
    want: [{ v: 'a' }, { v: 'b' }],
  },
  {
    name: 'objects of an array are separated by nothing else than a comma',
    given: '[{v:a}{v:b}]',
    type: arrayOf(named('Node')),
    want: [{ v: 'a' }, { v: 'b' }],
  },
  { name: 'ints may have a plus and zeros', given: '[+7,007]', type: listOf(scalar('int')), want: [7, 7] },
  { name: 'a missing end does not matter', given: '{a:b', type: dictionaryOf(text), want: { a: 'b' } },
  {
    name: 'a dictionary may lack its brace',
    given: 'a:b,c:"d,e"}',
    type: dictionaryOf(text),
    want: { a: 'b', c: 'd,e' },
  },
  {
    name: 'a dictionary goes on behind a value that nothing separates',
    given: '{a:"b"c:d}',
    type: dictionaryOf(text),
    want: { a: 'b', c: 'd' },
  },
  {
    name: 'blanks behind a value begin the next key',
    given: '{a:"b" ,c:d}',
    type: dictionaryOf(text),
    want: { a: 'b', ' ,c': 'd' },
  },
  {
    name: 'a space between members is the separator, so the comma is a name',
    given: '{v:"a" ,next:{}}',
    type: named('Node'),
    want: { v: 'a' },
  },
]

test.each(inJsv)('in JSV $name', ({ given, type = listOf(text), want }) => {
  expect(JSON.stringify(parseJsv(given, sampled(type)))).toBe(JSON.stringify(want))
  expect(JSON.stringify(parseWithIssues(given, sampled(type)).value)).toBe(JSON.stringify(want))
})

const inJson: { name: string; given: string; type?: TypeReference; want: WireValue }[] = [
  { name: 'blanks between items do not count', given: '[ "a" ,\n1 , {"b": 2} ]', want: ['a', '1', '{b: 2}'] },
  { name: 'null is no item but has its place', given: '["a",null]', want: ['a', null] },
  { name: 'a separator at the end adds a text', given: '["a",\n]', want: ['a', null] },
  {
    name: 'a separator behind the last object adds nothing',
    given: '[ {} ,]',
    type: listOf(named('Node')),
    want: [{}],
  },
  {
    name: 'but a blank behind that separator does',
    given: '[ {} , ]',
    type: listOf(named('Node')),
    want: [{}, null],
  },
  {
    name: 'blanks around names and values do not count',
    given: '{ "a" : 1 , "c" : "d\\n" }',
    type: dictionaryOf(text),
    want: { a: '1', c: 'd\n' },
  },
  { name: 'the colon is not looked at', given: '{"a"="b"}', type: dictionaryOf(text), want: { a: 'b' } },
]

test.each(inJson)('in JSON $name', ({ given, type = listOf(text), want }) => {
  expect(JSON.stringify(parseJson(given, sampled(type)))).toBe(JSON.stringify(want))
})

/** What the real library makes of `[x,]` and of `[,]`, for an `x` of each type; undefined where it throws. */
const openEnds: { name: string; items: TypeReference; x: string; list: unknown[]; array: unknown[] }[] = [
  {
    name: 'texts',
    items: text,
    x: 'a',
    list: [
      ['a', null],
      [null, null],
    ],
    array: [
      ['a', null],
      [null, null],
    ],
  },
  {
    name: 'anything',
    items: scalar('object'),
    x: 'a',
    list: [['a', null], [null]],
    array: [
      ['a', null],
      [null, null],
    ],
  },
  { name: 'int', items: scalar('int'), x: '1', list: [[1], undefined], array: [[1, 0], undefined] },
  {
    name: 'int?',
    items: { kind: 'scalar', scalar: 'int', isNullable: true },
    x: '1',
    list: [[1, null], [null]],
    array: [
      [1, null],
      [null, null],
    ],
  },
  { name: 'long', items: scalar('long'), x: '1', list: [['1', '0'], ['0']], array: [['1', '0'], undefined] },
  { name: 'double', items: scalar('double'), x: '1', list: [[1, 0], [0]], array: [[1, 0], undefined] },
  {
    name: 'booleans',
    items: boolean,
    x: 'True',
    list: [[true, false], [false]],
    array: [
      [true, false],
      [false, false],
    ],
  },
  {
    name: 'enums',
    items: named('HoldReason'),
    x: 'None',
    list: [['None', 'None'], ['None']],
    array: [['None', 'None'], undefined],
  },
  { name: 'classes', items: named('Node'), x: '{}', list: [[{}], [null]], array: [[{}], [null, null]] },
  { name: 'dictionaries', items: dictionaryOf(text), x: '{}', list: [[{}], [null]], array: [[{}], [null, null]] },
  {
    name: 'lists',
    items: listOf(text),
    x: '[]',
    list: [[[], null], [null]],
    array: [
      [[], null],
      [null, null],
    ],
  },
]

test.each(openEnds)('a separator at the end of $name reads as .NET does', ({ items, x, list, array }) => {
  const answers = (type: TypeReference) => [`[${x},]`, '[,]'].map((given) => readOrRefuse(given, type))
  expect({ list: answers(listOf(items)), array: answers(arrayOf(items)) }).toEqual({ list, array })
})

function readOrRefuse(given: string, type: TypeReference): WireValue | undefined {
  try {
    return parseJsv(given, sampled(type))
  } catch (error) {
    expect(error).toBeInstanceOf(SerializationError)
    return undefined
  }
}

test.each(['[', ' [ ', ' '])('%j is no list', (given) => {
  expect(() => parseJsv(given, sampled(listOf(text)))).toThrow(SerializationError)
})

test.each(['{a', '{a:b,}', '{a:b}}', '{a:b} ', '{a:"b"c:d}', '{{a', '{"a', '{"a"'])(
  'as an object %j runs off the end',
  (given) => {
    expect(() => parseJsv(given, sampled('Node'))).toThrow('Index was outside the bounds of the array.')
  },
)

test('a dictionary key may be called like a member of every object', () => {
  const read = parseJsv('{__proto__:a,constructor:b}', sampled(dictionaryOf(text)))
  expect(Object.entries(read ?? {})).toEqual([
    ['__proto__', 'a'],
    ['constructor', 'b'],
  ])
})

test.each([
  { name: '6.11', levels: 200 },
  { name: '8.6', levels: 200 },
  { name: '10.15', levels: 200 },
  { name: '10.5', levels: 50 },
] as const)('in $name what lies deeper than $levels levels is null', ({ name, levels }) => {
  const depthOf = (value: WireValue): number =>
    typeof value === 'object' && value !== null && 'next' in value ? 1 + depthOf(value['next'] ?? null) : 0
  const options = { ...sampled('Node'), dialect: name }
  expect(dialects[name].readDepth).toBe(levels)
  expect(depthOf(parseJsv('{next:'.repeat(1000), options))).toBe(levels)
  expect(depthOf(parseJsv('{next:'.repeat(1000) + '}'.repeat(1000), options))).toBe(levels)
  expect(depthOf(parseJson('{"next":'.repeat(1000), options))).toBe(levels)
})

test('a calendar day is midnight where the server stands', () => {
  const zone = () => -300
  expect(parseJsv('{began:2024-01-02}', { ...sampled('Call'), zone })).toEqual({
    began: '2024-01-02T00:00:00.0000000-05:00',
  })
})

test('what a member cannot take is an error for who wants it strict', () => {
  const options = { ...sampled('HoldSession'), throwsOnError: true }
  expect(() => parseJsv('{reason:Bogus}', options)).toThrow(SerializationError)
  expect(() => parseJson('{"reason":"Bogus"}', options)).toThrow(SerializationError)
})
