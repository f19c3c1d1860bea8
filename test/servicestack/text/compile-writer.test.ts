import { expect, test } from 'vitest'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { compileWriter } from '#servicestack/text/compile-writer.ts'
import type { Notation } from '#servicestack/text/notation.ts'
import { boolean, dictionaryOf, listOf, named, number, sampleModel, text } from '../sample-model.ts'

const notation: Notation = {
  string: (value) => `'${value}'`,
  boolean: (value) => (value ? 'yes' : 'no'),
  enum: (name) => `<${name}>`,
  memberName: (name) => `.${name}`,
  nullItem: 'nothing',
}

const rows: { name: string; type: TypeReference; given: WireValue; want: string }[] = [
  {
    name: 'members stand in declared order, the base class last',
    type: named('SessionInfo'),
    given: { id: 'S1', priority: 2, ended: true, callState: 'Hold' },
    want: ".callState:<Hold>,.ended:yes,.priority:2,.id:'S1'",
  },
  {
    name: 'what cannot be null is written, what can be is left out',
    type: named('SessionInfo'),
    given: { holdReason: null },
    want: '.callState:<None>,.ended:no,.priority:0',
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
  { name: 'a boolean is written', type: boolean, given: false, want: 'no' },
  { name: 'a type that nobody knows is a scalar', type: named('Nobody'), given: 'a', want: "'a'" },
]

test.each(bare)('$name', ({ type, given, want }) => {
  expect(compileWriter(type, sampleModel, notation)(given)).toBe(want)
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
