import { expect, test } from 'vitest'
import { cutter as json } from '#servicestack/json/cutter.ts'
import { cutterOf } from '#servicestack/jsv/cutter.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { dialects } from '#servicestack/text/dialect.ts'
import { type ReadingPlace, readLeniently } from '#servicestack/text/read-leniently.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import { utc } from '#servicestack/text/zone.ts'
import { boolean, dictionaryOf, listOf, named, number, sampleModel, scalar, text } from '../sample-model.ts'

const dialect = dialects['8.6']
const inJsv: ReadingPlace = { model: sampleModel, cutter: cutterOf(dialect), dialect, zone: utc }
const inJson: ReadingPlace = { ...inJsv, cutter: json }

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

test.each(rows)('$name', ({ type, want, ...given }) => {
  const values = [readLeniently(given.jsv, type, inJsv), readLeniently(given.json, type, inJson)]
  expect(values.map((value) => JSON.stringify(value))).toEqual([JSON.stringify(want), JSON.stringify(want)])
})

test('a dictionary key may be called like a member of every object', () => {
  const read = readLeniently('{__proto__:a,constructor:b}', dictionaryOf(text), inJsv)
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
  const dialect = dialects[name]
  const place = { ...inJsv, cutter: cutterOf(dialect), dialect }
  expect(depthOf(readLeniently('{next:'.repeat(1000), named('Node'), place))).toBe(levels)
  expect(depthOf(readLeniently('{"next":'.repeat(1000), named('Node'), { ...inJson, dialect }))).toBe(levels)
})

test('a calendar day is midnight where the server stands', () => {
  const zone = () => -300
  expect(readLeniently('{began:2024-01-02}', named('Call'), { ...inJsv, zone })).toEqual({
    began: '2024-01-02T00:00:00.0000000-05:00',
  })
})

test('what a member cannot take is an error for who wants it strict', () => {
  const read = () => readLeniently('{reason:Bogus}', named('HoldSession'), { ...inJsv, throwsOnError: true })
  expect(read).toThrow(SerializationError)
})
