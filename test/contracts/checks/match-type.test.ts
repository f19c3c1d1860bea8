import { expect, test } from 'vitest'
import { matchType } from '#contracts/checks/match-type.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'

const text: TypeReference = { kind: 'scalar', scalar: 'string' }
const number: TypeReference = { kind: 'scalar', scalar: 'number' }
const boolean: TypeReference = { kind: 'scalar', scalar: 'boolean' }
const colour: TypeReference = { kind: 'named', name: 'Colour' }
const box: TypeReference = { kind: 'named', name: 'Box' }
const model: ServiceModel = {
  title: 'Boxes',
  operations: [],
  types: [
    { kind: 'enum', name: 'Colour', values: ['Red', 'DarkRed'] },
    { kind: 'class', name: 'Thing', members: [{ name: 'id', type: text, nullable: true }] },
    {
      kind: 'class',
      name: 'Box',
      base: 'Thing',
      members: [
        { name: 'sealed', type: boolean, nullable: false },
        { name: 'colour', type: colour, nullable: false },
        { name: 'weight', type: number, nullable: true },
        { name: 'labels', type: { kind: 'dictionary', values: text }, nullable: true },
        { name: 'inner', type: { kind: 'list', items: box }, nullable: true },
      ],
    },
  ],
}
const whole = { sealed: true, colour: 'Red' }

const cases: readonly { name: string; value: WireValue; type?: TypeReference; want: readonly string[] }[] = [
  { name: 'a box with all that it must have', value: whole, want: [] },
  {
    name: 'a box with everything',
    value: { ...whole, id: 'b', weight: 1.5, labels: { k: 'v' }, inner: [whole] },
    want: [],
  },
  { name: 'nulls where null may be', value: { ...whole, id: null, weight: null, labels: null, inner: null }, want: [] },
  { name: 'a null among objects', value: { ...whole, inner: [whole, null] }, want: ['null-not-allowed /inner/1'] },
  { name: 'a null in a dictionary', value: { ...whole, labels: { k: null } }, want: ['null-not-allowed /labels/k'] },
  { name: 'a null in a list of texts', value: ['a', null], type: { kind: 'list', items: text }, want: [] },
  {
    name: 'a null in a list of lists',
    value: [null, [null]],
    type: { kind: 'list', items: { kind: 'list', items: text } },
    want: [],
  },
  {
    name: 'a null in a dictionary of numbers that the contract lets be null',
    value: { k: null },
    type: { kind: 'dictionary', values: { kind: 'scalar', scalar: 'number', isNullable: true } },
    want: [],
  },
  { name: 'empty lists and dictionaries', value: { ...whole, inner: [], labels: {} }, want: [] },
  { name: 'a missing boolean', value: { colour: 'Red' }, want: ['missing-member /sealed'] },
  { name: 'a missing enum', value: { sealed: true }, want: ['missing-member /colour'] },
  { name: 'a null boolean', value: { ...whole, sealed: null }, want: ['null-not-allowed /sealed'] },
  { name: 'a boolean as text', value: { ...whole, sealed: 'true' }, want: ['wrong-type /sealed'] },
  { name: 'a number as text', value: { ...whole, weight: '1' }, want: ['wrong-type /weight'] },
  { name: 'an unknown enum value', value: { ...whole, colour: 'Blue' }, want: ['unknown-enum-value /colour'] },
  { name: 'an enum in another case', value: { ...whole, colour: 'red' }, want: ['unknown-enum-value /colour'] },
  { name: 'an enum as a number', value: { ...whole, colour: 0 }, want: ['wrong-type /colour'] },
  { name: 'an undeclared member', value: { ...whole, lid: 1 }, want: ['undeclared-member /lid'] },
  { name: 'a member named like a method', value: { ...whole, toString: 'x' }, want: ['undeclared-member /toString'] },
  { name: 'an inherited member of a wrong type', value: { ...whole, id: 5 }, want: ['wrong-type /id'] },
  { name: 'a list that is an object', value: { ...whole, inner: {} }, want: ['wrong-type /inner'] },
  { name: 'a dictionary that is a list', value: { ...whole, labels: [] }, want: ['wrong-type /labels'] },
  { name: 'a wrong entry', value: { ...whole, labels: { 'a/b': 1 } }, want: ['wrong-type /labels/a~1b'] },
  { name: 'a class that is text', value: { ...whole, inner: ['x'] }, want: ['wrong-type /inner/0'] },
  {
    name: 'faults at every depth',
    value: { ...whole, inner: [whole, { ...whole, inner: [{ sealed: 'yes', colour: 'Red' }] }] },
    want: ['wrong-type /inner/1/inner/0/sealed'],
  },
  { name: 'null at the root', value: null, want: ['null-not-allowed '] },
  { name: 'a list at the root', value: [whole], want: ['wrong-type '] },
  {
    name: 'a null in a list of enums',
    value: [null],
    type: { kind: 'list', items: colour },
    want: ['null-not-allowed /0'],
  },
  {
    name: 'a null in a list of numbers',
    value: [1, null],
    type: { kind: 'list', items: number },
    want: ['null-not-allowed /1'],
  },
]

test.each(cases)('$name', ({ value, type = box, want }) => {
  const { faults } = matchType(value, type, { model, format: 'json' })
  expect(faults.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(want)
})

test('what was really looked at is counted, and an absence that is allowed is nothing', () => {
  const count = (value: WireValue) => matchType(value, box, { model, format: 'json' }).judged
  expect(count(whole)).toBe(2)
  expect(count({ ...whole, id: null })).toBe(2)
  expect(count({ ...whole, labels: { a: 'b', c: 'd' } })).toBe(5)
  expect(count({})).toBe(2)
  expect(matchType({}, { kind: 'named', name: 'Thing' }, { model, format: 'json' }).judged).toBe(0)
})

test('members that were seen with a value are named by the class that holds them', () => {
  const { seen } = matchType({ ...whole, id: 'b', weight: null, inner: [whole] }, box, { model, format: 'json' })
  expect([...new Set(seen)].sort()).toEqual(['Box.colour', 'Box.id', 'Box.inner', 'Box.sealed'])
})

test('the message says which spelling a format wants', () => {
  const [inJson] = matchType({ ...whole, sealed: 'false' }, box, { model, format: 'json' }).faults
  const [inJsv] = matchType({ ...whole, sealed: 'false' }, box, { model, format: 'jsv' }).faults
  expect(inJson).toMatchObject({ expected: 'true or false', actual: '"false"' })
  expect(inJsv).toMatchObject({ expected: 'True or False', actual: '"false"' })
})

test('a type that the model lacks is a mistake in the contract, and no pass', () => {
  const match = () =>
    matchType([{ a: 1 }], { kind: 'list', items: { kind: 'named', name: 'Node' } }, { model, format: 'json' })
  expect(match).toThrow('The contract refers to the type Node and does not describe it')
})

test('a member of which only the separators differ is told how the contract spells it', () => {
  const { faults } = matchType({ ...whole, Sea_led: 1, other: 2 }, box, { model, format: 'json' })
  expect(faults.map(({ hint }) => hint.includes('spells it sealed'))).toEqual([true, false])
})
