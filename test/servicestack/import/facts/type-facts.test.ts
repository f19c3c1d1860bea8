import { expect, test } from 'vitest'
import { openLedger } from '#servicestack/import/facts/ledger.ts'
import { typeFacts } from '#servicestack/import/facts/type-facts.ts'
import type { ClassType, EnumType } from '#servicestack/model/data-type.ts'
import { facts } from '#servicestack/model/fact.ts'
import type { Member } from '#servicestack/model/member.ts'
import { ferry, int, text } from './sample-model.ts'

const ledger = openLedger(ferry)
const boat: ClassType = { kind: 'class', name: 'Boat', members: [] }
const plain = { name: 'Boat', namespace: null, description: null, kind: 'class', members: [] }

const classes: readonly { name: string; given: Partial<ClassType>; want: object }[] = [
  { name: 'nothing more', given: {}, want: plain },
  {
    name: 'its namespace',
    given: { name: 'B.Slot', namespace: 'B' },
    want: { ...plain, name: 'Slot', namespace: 'B' },
  },
  { name: 'type parameters', given: { parameters: ['T'] }, want: { ...plain, genericArgs: ['T'] } },
  { name: 'its interfaces', given: { implements: ['IGet', 'IHasKey'] }, want: { ...plain, implements: ['IHasKey'] } },
  { name: 'that it is an interface', given: { isInterface: true }, want: { ...plain, kind: 'interface' } },
  { name: 'that it is abstract', given: { isAbstract: true }, want: { ...plain, abstract: true } },
  { name: 'where it is nested', given: { nestedIn: 'A.Slot' }, want: { ...plain, nestedIn: 'Slot' } },
  {
    name: 'that it is a dictionary',
    given: { entries: { keys: int, values: text } },
    want: { ...plain, base: 'Dictionary<int,string>', indexSignature: true },
  },
]

test.each(classes)('a class tells $name', ({ given, want }) => {
  expect(typeFacts({ ...boat, ...given }, ledger)).toEqual(want)
})

test('a data contract tells the order on the wire', () => {
  const members: Member[] = ['b', 'a'].map((name, at) => ({ name, type: text, nullable: true, order: 2 - at }))
  expect(typeFacts({ ...boat, dataContract: 'boat', members }, ledger)).toMatchObject({
    dataContract: 'boat',
    wireOrder: ['a', 'b'],
    members: [
      { name: 'b', order: 2 },
      { name: 'a', order: 1 },
    ],
  })
})

test('inherited members stand among the others by their order, behind those of the class where it is the same', () => {
  const inOrder = (names: readonly string[]): Member[] =>
    names.map((name, at) => ({ name, type: text, nullable: true, order: at }))
  const base = { kind: 'class', name: 'Ship', members: inOrder(['x', 'y']) } as const
  const withBase = openLedger({ ...ferry, types: [base] })
  const heir = { ...boat, base: 'Ship', dataContract: 'boat', members: inOrder(['a', 'b']) }
  expect(typeFacts(heir, withBase)).toMatchObject({ wireOrder: ['a', 'x', 'b', 'y'] })
})

const member: Member = { name: 'key', property: 'Key', type: text, nullable: true }
const told = { name: 'key', property: 'Key', type: 'string', nullable: false, valueType: false, description: null }

const members: readonly { name: string; given: Partial<Member>; want: object }[] = [
  { name: 'a text, which is no Nullable<T>', given: {}, want: told },
  { name: 'a number', given: { type: int, nullable: false }, want: { ...told, type: 'int', valueType: true } },
  { name: 'a Nullable<int>', given: { type: int }, want: { ...told, type: 'int', valueType: true, nullable: true } },
  {
    name: 'an enum',
    given: { type: { kind: 'named', name: 'State' }, nullable: false },
    want: { ...told, type: 'State', valueType: true },
  },
  {
    name: 'its rules',
    given: { isRequired: true, validators: ['NotEmpty'], allowedValues: ['a'], minimum: 0, maximum: 9, place: 'query' },
    want: {
      ...told,
      declaredRequired: true,
      declaredIn: 'query',
      validate: ['NotEmpty'],
      allowed: ['a'],
      range: [0, 9],
    },
  },
  {
    name: 'its names in documents',
    given: { documentedName: 'k', documentedType: 'slug' },
    want: { ...told, apiMemberName: 'k', apiMemberDataType: 'slug' },
  },
]

test.each(members)('a member tells $name', ({ given, want }) => {
  expect(typeFacts({ ...boat, members: [{ ...member, ...given }] }, ledger)['members']).toEqual([want])
})

const state: EnumType = { kind: 'enum', name: 'State', values: ['open', 'Shut'], names: ['Open', 'Shut'] }

test('an enum tells names, numbers, spellings and descriptions', () => {
  expect(typeFacts({ ...state, numbers: [1, 5], descriptions: ['Go', null] }, ledger)).toMatchObject({
    kind: 'enum',
    flags: false,
    jsonAs: 'string',
    members: [
      { name: 'Open', value: 1, wire: 'open', description: 'Go' },
      { name: 'Shut', value: 5, wire: 'Shut', description: null },
    ],
  })
})

test('an enum counts from 0 where it says no numbers, and flags are numbers', () => {
  const { names: _, ...plainState } = state
  expect(typeFacts({ ...plainState, isFlags: true }, ledger)).toMatchObject({
    flags: true,
    jsonAs: 'number',
    members: [
      { name: 'open', value: 0, wire: 'open' },
      { name: 'Shut', value: 1, wire: 'Shut' },
    ],
  })
})

test('what no source could tell of one type has no key there', () => {
  const guessed = { ...boat, parameters: ['T'], unknown: ['generics'] } as const
  expect(typeFacts(guessed, ledger)).not.toHaveProperty('genericArgs')
  expect(typeFacts({ ...boat, parameters: ['T'] }, ledger)).toHaveProperty('genericArgs', ['T'])
  expect(typeFacts({ ...state, unknown: ['enum-numbers', 'flags'] }, ledger)).toEqual({
    name: 'State',
    namespace: null,
    description: null,
    kind: 'enum',
    members: [
      { name: 'Open', wire: 'open', description: null },
      { name: 'Shut', wire: 'Shut', description: null },
    ],
  })
})

test('of what no source could tell there is no key', () => {
  const ignorant = openLedger({ ...ferry, unknown: facts })
  expect(typeFacts({ ...boat, base: 'Paged', members: [member] }, ignorant)).toEqual({
    name: 'Boat',
    kind: 'class',
    members: [{ name: 'key', type: 'string' }],
  })
  expect(typeFacts(state, ignorant)).toEqual({
    name: 'State',
    kind: 'enum',
    members: [{ name: 'Open' }, { name: 'Shut' }],
  })
})
