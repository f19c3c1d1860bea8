import { expect, test } from 'vitest'
import { openLedger } from '#servicestack/import/facts/ledger.ts'
import { nullability } from '#servicestack/import/facts/nullability.ts'
import type { Member } from '#servicestack/model/member.ts'
import { ferry, text } from './sample-model.ts'

const member = (change: Partial<Member>): Member => ({ name: 'key', type: text, nullable: true, ...change })
const number = { kind: 'scalar', scalar: 'int' } as const

test.each([
  ['a number that may be null', member({ type: number }), { nullable: true }],
  ['a number', member({ type: number, nullable: false }), { nullable: false }],
  ['a text, which is no value type', member({}), { nullable: false }],
  [
    'a text that stands for a value type',
    member({ type: { kind: 'scalar', scalar: 'string', isNullable: true } }),
    { nullable: true },
  ],
  ['a member nobody could tell it of', member({ unknown: ['nullability'] }), {}],
] as const)('of %s it says %o', (_, given, want) => {
  expect(nullability(given, openLedger(ferry))).toEqual(want)
})

test('a type parameter may be null as a Nullable only', () => {
  const given = member({ type: { kind: 'named', name: 'T' } })
  expect(nullability(given, openLedger(ferry), ['T'])).toEqual({ nullable: true })
  expect(nullability(given, openLedger(ferry))).toEqual({ nullable: false })
})

test('nothing is said where no source tells it', () => {
  expect(nullability(member({}), openLedger({ ...ferry, unknown: ['nullability'] }))).toEqual({})
})
