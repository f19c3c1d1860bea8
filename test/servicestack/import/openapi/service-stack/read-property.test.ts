import { expect, test } from 'vitest'
import { readProperty } from '#servicestack/import/openapi/service-stack/read-property.ts'
import { nodeOf } from '../node-of.ts'

const text = { kind: 'scalar', scalar: 'string' } as const
const int = { kind: 'scalar', scalar: 'int' } as const

test('a C# name is cased, and any other travels as it is', () => {
  expect(readProperty('IMONumber', nodeOf({}), text, false)).toMatchObject({ name: 'imoNumber', property: 'IMONumber' })
  expect(readProperty('pilot_id', nodeOf({}), text, false)).toEqual({ name: 'pilot_id', type: text, nullable: true })
})

test.each([
  { type: int, given: { 'x-nullable': false }, want: false },
  { type: int, given: {}, want: true },
  { type: text, given: { 'x-nullable': false }, want: false },
  { type: { kind: 'scalar', scalar: 'bytes' } as const, given: { 'x-nullable': false }, want: true },
  { type: { kind: 'list', items: int } as const, given: {}, want: true },
  { type: { kind: 'named', name: 'KeyValuePair', arguments: [int, int] } as const, given: {}, want: false },
])('$type with $given may be null: $want', ({ type, given, want }) => {
  expect(readProperty('Any', nodeOf(given), type, false).nullable).toBe(want)
})

test('values of an enum are allowed values', () => {
  const given = nodeOf({ description: 'Side', enum: ['port', 'starboard'] })
  const want = { description: 'Side', isRequired: true, allowedValues: ['port', 'starboard'] }
  expect(readProperty('Side', given, text, true)).toMatchObject(want)
})
