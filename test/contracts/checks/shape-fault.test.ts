import { expect, test } from 'vitest'
import {
  booleanIn,
  missingMember,
  nullNotAllowed,
  spellingsOf,
  undeclaredMember,
  unknownEnumValue,
  wrongType,
} from '#contracts/checks/shape-fault.ts'
import type { EnumType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'

const state: EnumType = { kind: 'enum', name: 'State', values: ['None', 'Hold'] }
const muted: Member = { name: 'muted', type: { kind: 'scalar', scalar: 'boolean' }, nullable: false }

test('an enum value in another case is told how the contract spells it', () => {
  expect(unknownEnumValue('/state', state, 'hold')).toMatchObject({
    code: 'unknown-enum-value',
    pointer: '/state',
    expected: 'one of None, Hold',
    actual: '"hold"',
    hint: expect.stringContaining('Hold'),
  })
})

test('an enum value that nobody knows is told which enum it is missing from', () => {
  expect(unknownEnumValue('/state', state, 'Parked').hint).toContain("The contract's State has no such value")
})

test.each(['Muted', 'MUTED', 'mu_ted', 'is-muted'])('an undeclared member %s', (name) => {
  const fault = undeclaredMember(`/${name}`, name, { owner: 'Member', spellings: spellingsOf([muted]), actual: 1 })
  expect(fault).toMatchObject({ code: 'undeclared-member', expected: 'only members that Member declares', actual: '1' })
  expect(fault.hint.includes('spells it muted')).toBe(name !== 'is-muted')
})

test('a missing member is expected by the name of its class', () => {
  expect(missingMember('/muted', muted, 'Member')).toMatchObject({ expected: 'Member.muted', actual: 'absent' })
})

test('a null and a value of another kind are both told what belongs there', () => {
  expect(nullNotAllowed('/muted', 'a boolean', 'Why.')).toMatchObject({
    expected: 'a boolean',
    actual: 'null',
    hint: 'Why.',
  })
  expect(wrongType('/log', 'a list', { a: 1 }, 'Why.')).toMatchObject({
    expected: 'a list',
    actual: '{"a":1}',
    hint: 'Why.',
  })
})

test('each format spells booleans its own way', () => {
  expect([booleanIn('json').expected, booleanIn('jsv').expected]).toEqual(['true or false', 'True or False'])
})
