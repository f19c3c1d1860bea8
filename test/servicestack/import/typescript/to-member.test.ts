/** Members of the model. */

import { expect, test } from 'vitest'
import { toMember } from '#servicestack/import/typescript/to-member.ts'
import { firstClass } from './scope-of.ts'

const read = (member: string) => {
  const { first, scope } = firstClass(`class A {\n${member}\n}\nenum Urgency { Red }\nclass Vessel { }\nclass Half { }`)
  const place = { parameters: new Map([['T', 'T']]), owner: 'A', line: 1 }
  return first.members.map((declared) => toMember(declared, place, scope))[0]
}

test('all that attributes say of a member is kept', () => {
  expect(
    read(`/** @description Line oneline two */
    // @DataMember(Name="clinic_id", Order=2)
    // @Validate(Validator="NotEmpty")
    // @ApiMember(Name="id", DataType="text", Description="Line one\\nline two", IsRequired=true, ParameterType="Path")
    public clinic_id: string`),
  ).toEqual({
    name: 'clinic_id',
    description: 'Line one\nline two',
    type: { kind: 'scalar', scalar: 'string' },
    nullable: true,
    order: 2,
    place: 'path',
    documentedName: 'id',
    documentedType: 'text',
    isRequired: true,
    validators: ['NotEmpty'],
  })
})

test('a name of the contract is the one that travels, whatever letters a variable can have', () => {
  expect(read('// @DataMember(Name="clinic-id")\npublic clinic_id: string')?.name).toBe('clinic-id')
})

test.each([
  { member: 'a: number', nullable: false },
  { member: 'a?: number', nullable: true },
  { member: 'a: boolean | null', nullable: true },
  { member: 'a: Urgency', nullable: false },
  { member: 'a: string', nullable: true },
  { member: 'a: Vessel', nullable: true },
  { member: 'a: DayOfWeek', nullable: false },
  { member: 'a: Half', nullable: true },
  { member: 'a: number[]', nullable: true },
  { member: 'a: KeyValuePair<string, number>', nullable: false },
  { member: 'a: Object', nullable: true },
  { member: 'a: T', nullable: false },
  { member: 'a?: T', nullable: true },
])('$member is nullable: $nullable', ({ member, nullable }) => {
  expect(read(member)?.nullable).toBe(nullable)
})

test.each([
  { member: '// @Validate(Validator="NotNull")\na: number', unknown: ['nullability'] },
  { member: '// @ApiMember(IsRequired=true)\na: Urgency', unknown: ['nullability'] },
  { member: '// @Validate(Validator="NotNull")\na: string', unknown: undefined },
  { member: '// @Validate(Validator="NotNull")\na: Vessel', unknown: undefined },
  { member: '// @ApiMember(IsRequired=true)\na?: number', unknown: undefined },
  { member: 'a: number', unknown: undefined },
])('of $member is unknown $unknown', ({ member, unknown }) => {
  expect(read(member)?.unknown).toEqual(unknown)
})

test('a marked text is a value type, but not one whose texts are listed', () => {
  expect(read('a?: string')?.type).toEqual({ kind: 'scalar', scalar: 'string', isNullable: true })
  expect(read("a?: 'x' | 'y'")?.type).toEqual({ kind: 'scalar', scalar: 'string' })
})

test('texts that a type lists are the allowed ones, and an order of -1 is none', () => {
  expect(read("a: 'x' | 'y'")?.allowedValues).toEqual(['x', 'y'])
  expect(read('// @DataMember(Order=-1)\na: string')).not.toHaveProperty('order')
  expect(read('// @DataMember(IsRequired=true)\na: string')?.isRequired).toBe(true)
})
