import { expect, test } from 'vitest'
import { cutter as json } from '#servicestack/json/cutter.ts'
import { cutter as jsv } from '#servicestack/jsv/cutter.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { readLeniently } from '#servicestack/text/read-leniently.ts'
import { boolean, dictionaryOf, listOf, named, number, sampleModel, text } from '../sample-model.ts'

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
  { name: 'no text at all is null', jsv: '', json: '', type: named('Node'), want: null },
  { name: 'a type that nobody knows is text', jsv: '"a,b"', json: '"a,b"', type: named('Nobody'), want: 'a,b' },
]

test.each(rows)('$name', ({ type, want, ...given }) => {
  const values = [readLeniently(given.jsv, type, sampleModel, jsv), readLeniently(given.json, type, sampleModel, json)]
  expect(values.map((value) => JSON.stringify(value))).toEqual([JSON.stringify(want), JSON.stringify(want)])
})

test('a dictionary key may be called like a member of every object', () => {
  const read = readLeniently('{__proto__:a,constructor:b}', dictionaryOf(text), sampleModel, jsv)
  expect(Object.entries(read ?? {})).toEqual([
    ['__proto__', 'a'],
    ['constructor', 'b'],
  ])
})

test('beyond 200 levels a member is null', () => {
  const depthOf = (value: WireValue): number =>
    typeof value === 'object' && value !== null && 'next' in value ? 1 + depthOf(value['next'] ?? null) : 0
  const read = readLeniently(`${'{next:'.repeat(1000)}`, named('Node'), sampleModel, jsv)
  expect(depthOf(read)).toBe(201)
})
