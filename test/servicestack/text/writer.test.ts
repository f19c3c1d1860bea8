import { expect, test } from 'vitest'
import { stringify as stringifyJson } from '#servicestack/json/stringify.ts'
import { compile } from '#servicestack/jsv/compile.ts'
import { stringify } from '#servicestack/jsv/stringify.ts'
import type { ClassType } from '#servicestack/model/data-type.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { TextValue } from '#servicestack/text/text-value.ts'
import { boolean, dictionaryOf, listOf, named, number, sampled, sampleModel, scalar, text } from '../sample-model.ts'
import { rights } from './sample-enums.ts'

const rows: { name: string; type: TypeReference; given: TextValue; jsv: string; json: string }[] = [
  {
    name: 'members stand in declared order, the base class last',
    type: named('SessionInfo'),
    given: { id: 'S1', priority: 2, ended: true, callState: 'Hold' },
    jsv: '{callState:Hold,ended:True,priority:2,id:S1}',
    json: '{"callState":"Hold","ended":true,"priority":2,"id":"S1"}',
  },
  {
    name: 'what cannot be null is written, what can be is left out',
    type: named('SessionInfo'),
    given: { holdReason: null },
    jsv: '{callState:None,ended:False,priority:0}',
    json: '{"callState":"None","ended":false,"priority":0}',
  },
  {
    name: 'a null in place of a default is the default',
    type: named('HoldSession'),
    given: { reason: null, callSid: null },
    jsv: '{reason:None}',
    json: '{"reason":"None"}',
  },
  {
    name: 'a member that nobody declared is left out',
    type: named('GetSession'),
    given: { zzz: 'a', sessionId: 'b' },
    jsv: '{sessionId:b}',
    json: '{"sessionId":"b"}',
  },
  {
    name: 'nothing but such members is an empty object',
    type: named('GetSession'),
    given: { zzz: 'a' },
    jsv: '{}',
    json: '{}',
  },
  {
    name: 'an empty string is written',
    type: named('GetSession'),
    given: { sessionId: '' },
    jsv: '{sessionId:""}',
    json: '{"sessionId":""}',
  },
  {
    name: 'a class within itself is written',
    type: named('Node'),
    given: { next: { v: 'a' } },
    jsv: '{next:{v:a}}',
    json: '{"next":{"v":"a"}}',
  },
  {
    name: 'an undefined enum value is its number',
    type: named('HoldSession'),
    given: { reason: 9 },
    jsv: '{reason:9}',
    json: '{"reason":"9"}',
  },
  { name: 'an empty list is written', type: listOf(text), given: [], jsv: '[]', json: '[]' },
  {
    name: 'null among strings is the word of the format',
    type: listOf(text),
    given: ['a', null],
    jsv: '[a,]',
    json: '["a",null]',
  },
  {
    name: 'null among objects is an empty object',
    type: listOf(named('Node')),
    given: [null],
    jsv: '[{}]',
    json: '[{}]',
  },
  {
    name: 'null among dictionaries is null',
    type: listOf(dictionaryOf(text)),
    given: [{}, null],
    jsv: '[{},null]',
    json: '[{},null]',
  },
  {
    name: 'dictionary entries keep their order and lose nulls',
    type: dictionaryOf(number),
    given: { b: 1, a: null, c: 2.5 },
    jsv: '{b:1,c:2.5}',
    json: '{"b":1,"c":2.5}',
  },
  {
    name: 'a map keeps the order of keys that JavaScript would sort',
    type: dictionaryOf(number),
    given: new Map([
      ['10', 1],
      ['9', 2],
    ]),
    jsv: '{10:1,9:2}',
    json: '{"10":1,"9":2}',
  },
  { name: 'a null document is no text', type: named('Node'), given: null, jsv: '', json: '' },
  { name: 'a boolean is written', type: boolean, given: false, jsv: 'False', json: 'false' },
  {
    name: 'a long is written with all its digits',
    type: scalar('long'),
    given: '9223372036854775807',
    jsv: '9223372036854775807',
    json: '9223372036854775807',
  },
  {
    name: 'a long may be a bigint',
    type: scalar('long'),
    given: 9223372036854775807n,
    jsv: '9223372036854775807',
    json: '9223372036854775807',
  },
  { name: 'a decimal keeps its scale', type: scalar('decimal'), given: '1.10', jsv: '1.10', json: '1.10' },
  {
    name: 'a GUID is bare text',
    type: scalar('Guid'),
    given: '01234567-89ab-cdef-0123-456789abcdef',
    jsv: '0123456789abcdef0123456789abcdef',
    json: '"0123456789abcdef0123456789abcdef"',
  },
  {
    name: 'a duration is bare text',
    type: scalar('TimeSpan'),
    given: '1.02:03:04',
    jsv: 'P1DT2H3M4S',
    json: '"P1DT2H3M4S"',
  },
  {
    name: 'a date is bare text',
    type: scalar('DateTime'),
    given: '2024-01-02T03:04:05Z',
    jsv: '2024-01-02T03:04:05Z',
    json: '"\\/Date(1704164645000)\\/"',
  },
  { name: 'an address is text', type: scalar('Uri'), given: 'http://a/', jsv: '"http://a/"', json: '"http://a/"' },
  {
    name: 'anything is written as what it looks like',
    type: scalar('object'),
    given: { a: [1, 'b', true, null] },
    jsv: '{a:[1,b,True,]}',
    json: '{"a":[1,"b",true,null]}',
  },
  {
    name: 'a key is spelled as its type is',
    type: { kind: 'dictionary', keys: scalar('Guid'), values: number },
    given: { '01234567-89ab-cdef-0123-456789abcdef': 1 },
    jsv: '{0123456789abcdef0123456789abcdef:1}',
    json: '{"0123456789abcdef0123456789abcdef":1}',
  },
  {
    name: 'in JSON every key stands in quotes',
    type: { kind: 'dictionary', keys: scalar('int'), values: number },
    given: { 1: 2 },
    jsv: '{1:2}',
    json: '{"1":2}',
  },
  { name: 'a type that nobody knows is text', type: named('Nobody'), given: 'a,b', jsv: '"a,b"', json: '"a,b"' },
]

test.each(rows)('$name', ({ type, given, jsv, json }) => {
  expect([stringify(given, sampled(type)), stringifyJson(given, sampled(type))]).toEqual([jsv, json])
})

test.each([
  { name: 'text', given: 'a,b', jsv: '"a,b"', json: '"a,b"' },
  { name: 'a number', given: 1e20, jsv: '1E+20', json: '1E+20' },
  { name: 'a bigint', given: 2n ** 64n, jsv: '18446744073709551616', json: '18446744073709551616' },
  { name: 'a boolean', given: true, jsv: 'True', json: 'true' },
  { name: 'a list', given: ['a', null, ['b']], jsv: '[a,,[b]]', json: '["a",null,["b"]]' },
  { name: 'an object', given: { 'a:b': { c: '' } }, jsv: '{"a:b":{c:""}}', json: '{"a:b":{"c":""}}' },
  { name: 'a map', given: new Map([['a', new Map([['b', 'c']])]]), jsv: '{a:{b:c}}', json: '{"a":{"b":"c"}}' },
  { name: 'null', given: null, jsv: '', json: '' },
])('without a type $name is written as what it looks like', ({ given, jsv, json }) => {
  expect([stringify(given), stringifyJson(given)]).toEqual([jsv, json])
})

test('members may come in any order', () => {
  const inOrder = { callState: 'Hold', ended: true, priority: 1, labels: ['a'], id: 'S1', dateCreated: 'b' }
  const backwards = Object.fromEntries(Object.entries(inOrder).reverse())
  expect(stringify(backwards, sampled('SessionInfo'))).toBe(stringify(inOrder, sampled('SessionInfo')))
})

test('a value type that nobody assigned is what .NET holds there', () => {
  const times = 'began:0001-01-01,booked:0001-01-01T00:00:00.0000000+00:00,lasted:PT0S'
  expect(stringify({}, sampled('Call'))).toBe(`{key:${'0'.repeat(32)},attempts:0,bytesSent:0,price:0,gain:0,${times}}`)
})

test('a time of no kind has the offset of where the server stands', () => {
  const written = stringify('2024-01-02T03:04:05', { type: scalar('DateTime'), zone: () => -300 })
  expect(written).toBe('2024-01-02T03:04:05-05:00')
})

test('flags are written as a number, by whatever name they come', () => {
  const model: ServiceModel = { title: 'Flags', operations: [], types: [rights] }
  expect(stringify(['Read', 3, 'Read, Write'], { type: listOf(named('Rights')), model })).toBe('[1,3,3]')
})

const animal: ClassType = {
  kind: 'class',
  name: 'Animal',
  runtimeName: 'Zoo.Animal, Zoo',
  members: [{ name: 'name', type: text, nullable: true }],
}
const dog: ClassType = {
  kind: 'class',
  name: 'Dog',
  base: 'Animal',
  runtimeName: 'Zoo.Dog, Zoo',
  members: [{ name: 'barks', type: boolean, nullable: false }],
}
const zoo: ServiceModel = { title: 'Zoo', operations: [], types: [animal, dog] }
const rex: WireValue = { __type: 'Zoo.Dog, Zoo', name: 'rex' }
const asDog = '__type:"Zoo.Dog, Zoo",barks:False,name:rex'

test.each([
  { name: 'an heir says its class', type: listOf(named('Animal')), given: [rex], want: `[{${asDog}}]` },
  {
    name: 'it does so wherever its name stands',
    type: listOf(named('Animal')),
    given: [{ name: 'rex', __type: 'Zoo.Dog, Zoo' }],
    want: `[{${asDog}}]`,
  },
  {
    name: 'a class in the place of anything says its class',
    type: listOf(scalar('object')),
    given: [rex],
    want: `[{${asDog}}]`,
  },
  {
    name: 'what is of the declared class does not say it',
    type: listOf(named('Dog')),
    given: [rex],
    want: '[{barks:False,name:rex}]',
  },
  { name: 'the root never says its class', type: named('Animal'), given: rex, want: '{barks:False,name:rex}' },
  {
    name: 'a class that nobody knows is the declared one',
    type: listOf(named('Animal')),
    given: [{ __type: 'Zoo.Cat', name: 'kit' }],
    want: '[{name:kit}]',
  },
])('$name', ({ type, given, want }) => {
  expect(stringify(given, { type, model: zoo })).toBe(want)
})

test.each([
  { name: 'the 51st object within another is written', depth: 51, want: 51 },
  { name: 'what lies deeper is dropped with its member', depth: 52, want: 51 },
])('$name', ({ depth, want }) => {
  const node = (levels: number): WireValue => (levels === 1 ? {} : { next: node(levels - 1) })
  expect(stringify(node(depth), sampled('Node')).match(/\{/g)).toHaveLength(want)
})

test('a writer never looks at the model again', () => {
  let looks = 0
  const model: ServiceModel = {
    ...sampleModel,
    get types() {
      looks++
      return sampleModel.types
    },
  }
  const { stringify } = compile({ type: 'SessionInfo', model })
  const given = { id: 'S1', members: [{ identity: 'a' }], log: [{ date: 'b' }] }
  const written = stringify(given)
  const looksOnce = looks
  expect(stringify(given)).toBe(written)
  expect(looks).toBe(looksOnce)
})

test('a member that is called like a method of every object is written only when the value has it', () => {
  const members = ['constructor', 'toString', 'b'].map((name) => ({ name, type: text, nullable: true }))
  const model: ServiceModel = { title: 't', operations: [], types: [{ kind: 'class', name: 'Odd', members }] }
  const write = compile({ type: 'Odd', model }).stringify
  expect(write({ b: '1' })).toBe('{b:1}')
  expect(write({ constructor: 'c', toString: 't' })).toBe('{constructor:c,toString:t}')
})

test('a map in the place of an object is written as one', () => {
  const value = new Map([['reason', 'Transferring']])
  expect(stringify(value, sampled('HoldSession'))).toBe('{reason:Transferring}')
})

test.each([
  { kind: 'int', given: '5,ch:x', message: 'Cannot write "5,ch:x" as int.' },
  { kind: 'Guid', given: 'a}b', message: 'Cannot write "a}b" as Guid.' },
  { kind: 'DateTime', given: {}, message: 'Cannot write an object as DateTime. Write text or a number.' },
] as const)('what would break the document is refused: $message', ({ kind, given, message }) => {
  for (const write of [stringify, stringifyJson]) expect(() => write(given, { type: scalar(kind) })).toThrow(message)
})
