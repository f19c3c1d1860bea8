/** What the schema of a member does not show. */

import { expect, test } from 'vitest'
import type { Member } from '#servicestack/model/member.ts'
import {
  memberFacts,
  memberResidual,
  propertySpelling,
  withMemberResidual,
} from '#servicestack/openapi/member-facts.ts'
import { Place } from '#servicestack/openapi/place.ts'

const plain: Member = { name: 'berth', type: { kind: 'scalar', scalar: 'string' }, nullable: true }

const whole: Member = {
  name: 'berth',
  property: 'BerthNo',
  description: 'Where it lies',
  type: { kind: 'list', items: { kind: 'scalar', scalar: 'Guid' }, collection: 'HashSet' },
  nullable: false,
  order: 3,
  isReadOnly: true,
  place: 'query',
  documentedName: 'Berth',
  documentedType: 'Guid[]',
  unknown: ['validators'],
  isRequired: true,
  validators: ['NotEmpty'],
  allowedValues: ['A', 'B'],
  minimum: -1,
  maximum: 1.5,
}

const reading = (rest: object | undefined, spelling: 'capitalised' | 'as-is' | 'untold') =>
  withMemberResidual(plain, new Place(rest, '/here'), spelling)

test.each(['capitalised', 'as-is', 'untold'] as const)('everything comes back where properties are %s', (spelling) => {
  for (const member of [whole, plain, { ...plain, property: 'Berth' }, { ...plain, property: 'berth' }]) {
    expect(reading(memberResidual(plain, member, spelling), spelling)).toStrictEqual(member)
  }
})

test.each([
  { spelling: 'capitalised', property: 'Berth' },
  { spelling: 'as-is', property: 'berth' },
] as const)('a property that is $spelling like the others costs no word', ({ spelling, property }) => {
  expect(memberResidual(plain, { ...plain, property }, spelling)).toBeUndefined()
  expect(reading(undefined, spelling)).toEqual({ ...plain, property })
})

test('types are spelled as C# spells them', () => {
  expect(memberFacts(whole, 'untold')).toMatchObject({ type: 'HashSet<Guid>', property: 'BerthNo' })
})

test.each([
  { name: 'nobody tells any', properties: [undefined, undefined], want: 'untold' },
  { name: 'most are capitals', properties: ['Berth', 'Berth', 'berth', undefined], want: 'capitalised' },
  { name: 'the wire has the same', properties: ['berth', undefined], want: 'as-is' },
])('properties are spelled $want where $name', ({ properties, want }) => {
  const members = properties.map((property) => (property === undefined ? plain : { ...plain, property }))
  expect(propertySpelling(members)).toBe(want)
})

test('a part of a request that there is not is refused', () => {
  expect(() => reading({ place: 'cookie' }, 'untold')).toThrow(
    expect.objectContaining({ code: 'wrong-type', pointer: '/here/place' }),
  )
})
