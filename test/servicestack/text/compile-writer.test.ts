import { expect, test } from 'vitest'
import type { ClassType } from '#servicestack/model/data-type.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { compileWriter } from '#servicestack/text/compile-writer.ts'
import type { Notation } from '#servicestack/text/notation.ts'
import { boolean, dictionaryOf, listOf, named, number, sampleModel, scalar, text } from '../sample-model.ts'

const notation: Notation = {
  format: 'jsv',
  string: (value) => `'${value}'`,
  bare: (value) => `~${value}`,
  enum: (name) => `<${name}>`,
  memberName: (name) => `.${name}`,
  nullItem: 'nothing',
}

const rows: { name: string; type: TypeReference; given: WireValue; want: string }[] = [
  {
    name: 'members stand in declared order, the base class last',
    type: named('SessionInfo'),
    given: { id: 'S1', priority: 2, ended: true, callState: 'Hold' },
    want: ".callState:<Hold>,.ended:True,.priority:2,.id:'S1'",
  },
  {
    name: 'what cannot be null is written, what can be is left out',
    type: named('SessionInfo'),
    given: { holdReason: null },
    want: '.callState:<None>,.ended:False,.priority:0',
  },
  {
    name: 'a null in place of a default is the default',
    type: named('HoldSession'),
    given: { reason: null, callSid: null },
    want: '.reason:<None>',
  },
  { name: 'a member that nobody declared is left out', type: named('GetSession'), given: { zzz: 'a' }, want: '' },
  { name: 'an empty string is written', type: named('GetSession'), given: { sessionId: '' }, want: ".sessionId:''" },
  {
    name: 'a class within itself is written',
    type: named('Node'),
    given: { next: { v: 'a' } },
    want: ".next:{.v:'a'}",
  },
  {
    name: 'an undefined enum value is its number',
    type: named('HoldSession'),
    given: { reason: 9 },
    want: '.reason:<9>',
  },
]

test.each(rows)('$name', ({ type, given, want }) => {
  expect(compileWriter(type, sampleModel, notation)(given)).toBe(`{${want}}`)
})

const bare: { name: string; type: TypeReference; given: WireValue; want: string }[] = [
  { name: 'an empty list is written', type: listOf(text), given: [], want: '[]' },
  {
    name: 'null among strings is the word of the format',
    type: listOf(text),
    given: ['a', null],
    want: "['a',nothing]",
  },
  { name: 'null among objects is an empty object', type: listOf(named('Node')), given: [null], want: '[{}]' },
  { name: 'null among dictionaries is null', type: listOf(dictionaryOf(text)), given: [{}, null], want: '[{},null]' },
  {
    name: 'dictionary entries keep their order and lose nulls',
    type: dictionaryOf(number),
    given: { b: 1, a: null, c: 2.5 },
    want: "{'b':1,'c':2.5}",
  },
  { name: 'a null document is no text', type: named('Node'), given: null, want: '' },
  { name: 'a boolean is written', type: boolean, given: false, want: 'False' },
  {
    name: 'a long is written with all its digits',
    type: scalar('long'),
    given: '9223372036854775807',
    want: '9223372036854775807',
  },
  { name: 'a decimal keeps its scale', type: scalar('decimal'), given: '1.10', want: '1.10' },
  {
    name: 'a GUID is bare text',
    type: scalar('Guid'),
    given: '01234567-89ab-cdef-0123-456789abcdef',
    want: '~0123456789abcdef0123456789abcdef',
  },
  { name: 'a duration is bare text', type: scalar('TimeSpan'), given: '1.02:03:04', want: '~P1DT2H3M4S' },
  {
    name: 'a date is bare text',
    type: scalar('DateTime'),
    given: '2024-01-02T03:04:05Z',
    want: '~2024-01-02T03:04:05Z',
  },
  { name: 'an address is text', type: scalar('Uri'), given: 'rel/path', want: "'rel/path'" },
  {
    name: 'anything is written as what it looks like',
    type: scalar('object'),
    given: { a: [1, 'b', true, null] },
    want: "{'a':[1,'b',True,nothing]}",
  },
  {
    name: 'a key is spelled as its type is',
    type: { kind: 'dictionary', keys: scalar('Guid'), values: number },
    given: { '01234567-89ab-cdef-0123-456789abcdef': 1 },
    want: '{~0123456789abcdef0123456789abcdef:1}',
  },
  { name: 'a type that nobody knows is a scalar', type: named('Nobody'), given: 'a', want: "'a'" },
]

test.each(bare)('$name', ({ type, given, want }) => {
  expect(compileWriter(type, sampleModel, notation)(given)).toBe(want)
})

test('a value type that nobody assigned is what .NET holds there', () => {
  const write = compileWriter(named('Call'), sampleModel, notation)
  const times = '.began:~0001-01-01,.booked:~0001-01-01T00:00:00.0000000+00:00,.lasted:~PT0S'
  expect(write({})).toBe(`{.key:~${'0'.repeat(32)},.attempts:0,.bytesSent:0,.price:0,.gain:0,${times}}`)
})

test('in JSON every key stands in quotes', () => {
  const keys: TypeReference = { kind: 'dictionary', keys: scalar('int'), values: number }
  expect(compileWriter(keys, sampleModel, { ...notation, format: 'json' })({ 1: 2 })).toBe('{"1":2}')
})

test('a time of no kind has the offset of where the server stands', () => {
  const write = compileWriter(scalar('DateTime'), sampleModel, notation, () => -300)
  expect(write('2024-01-02T03:04:05')).toBe('~2024-01-02T03:04:05-05:00')
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
const asDog = ".__type:'Zoo.Dog, Zoo',.barks:False,.name:'rex'"

test.each([
  { name: 'an heir says its class', type: listOf(named('Animal')), given: [rex], want: `[{${asDog}}]` },
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
    want: "[{.barks:False,.name:'rex'}]",
  },
  { name: 'the root never says its class', type: named('Animal'), given: rex, want: "{.barks:False,.name:'rex'}" },
  {
    name: 'a class that nobody knows is the declared one',
    type: listOf(named('Animal')),
    given: [{ __type: 'Zoo.Cat', name: 'kit' }],
    want: "[{.name:'kit'}]",
  },
])('$name', ({ type, given, want }) => {
  expect(compileWriter(type, zoo, notation)(given)).toBe(want)
})

test.each([
  { name: 'the 51st object within another is written', depth: 51, want: 51 },
  { name: 'what lies deeper is dropped with its member', depth: 52, want: 51 },
])('$name', ({ depth, want }) => {
  const node = (levels: number): WireValue => (levels === 1 ? {} : { next: node(levels - 1) })
  const written = compileWriter(named('Node'), sampleModel, notation)(node(depth))
  expect(written.match(/\{/g)).toHaveLength(want)
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
  const write = compileWriter(named('SessionInfo'), model, notation)
  const looksOnce = looks
  write({ id: 'S1', members: [{ identity: 'a' }], log: [{ date: 'b' }] })
  expect(looks).toBe(looksOnce)
})

test('a member that is called like a method of every object is written only when the value has it', () => {
  const members = ['constructor', 'toString', 'b'].map((name) => ({ name, type: text, nullable: true }))
  const odd: ServiceModel = { title: 't', operations: [], types: [{ kind: 'class', name: 'Odd', members }] }
  const write = compileWriter({ kind: 'named', name: 'Odd' }, odd, notation)
  expect(write({ b: '1' })).toBe("{.b:'1'}")
  expect(write({ constructor: 'c', toString: 't' })).toBe("{.constructor:'c',.toString:'t'}")
})
