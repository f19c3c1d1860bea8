/** Schemas of members, items and bodies. */

import { expect, test } from 'vitest'
import type { Member } from '#servicestack/model/member.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { OpenApiError } from '#servicestack/openapi/openapi-error.ts'
import { Place } from '#servicestack/openapi/place.ts'
import {
  readMemberSchema,
  readSchema,
  writeMemberSchema,
  writePropertyReference,
  writeSchema,
} from '#servicestack/openapi/schema-object.ts'

const text: TypeReference = { kind: 'scalar', scalar: 'string' }
const vessel: TypeReference = { kind: 'named', name: 'Vessel' }

const members: readonly { name: string; member: Omit<Member, 'name'>; schema: unknown }[] = [
  { name: 'a text', member: { type: text, nullable: false }, schema: { type: 'string' } },
  { name: 'a text or null', member: { type: text, nullable: true }, schema: { type: ['string', 'null'] } },
  {
    name: 'a described number',
    member: { type: { kind: 'scalar', scalar: 'number' }, nullable: false, description: 'Metres' },
    schema: { description: 'Metres', type: 'number' },
  },
  {
    name: 'a list or null',
    member: { type: { kind: 'list', items: vessel }, nullable: true },
    schema: { type: ['array', 'null'], items: { $ref: '#/components/schemas/Vessel' } },
  },
  {
    name: 'a dictionary of lists',
    member: { type: { kind: 'dictionary', values: { kind: 'list', items: text } }, nullable: false },
    schema: { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } },
  },
  {
    name: 'a described reference',
    member: { type: vessel, nullable: false, description: 'The ship' },
    schema: { description: 'The ship', $ref: '#/components/schemas/Vessel' },
  },
  {
    name: 'a reference or null',
    member: { type: vessel, nullable: true, description: '' },
    schema: { description: '', oneOf: [{ $ref: '#/components/schemas/Vessel' }, { type: 'null' }] },
  },
]

test.each(members)('$name is written and read back', ({ member, schema }) => {
  const written = writeMemberSchema({ name: 'any', ...member })
  expect(written).toEqual(schema)
  expect(readMemberSchema(new Place(written))).toStrictEqual(member)
})

test('items of lists and values of dictionaries are there', () => {
  expect(writeSchema({ kind: 'list', items: vessel })).toEqual({
    type: 'array',
    items: { $ref: '#/components/schemas/Vessel' },
  })
})

test('an integer is a number', () => {
  expect(readSchema(new Place({ type: 'integer' }))).toEqual({ kind: 'scalar', scalar: 'number' })
})

test('a property is referred to inside its class', () => {
  expect(writePropertyReference('Dock', 'no')).toEqual({ $ref: '#/components/schemas/Dock/properties/no' })
})

test.each([
  { name: 'an unknown type', schema: { type: 'file' }, code: 'unknown-schema', pointer: '/type' },
  { name: 'no schema', schema: 'string', code: 'missing', pointer: '/type' },
  { name: 'a choice of types', schema: { anyOf: [{ type: 'string' }] }, code: 'unknown-schema', pointer: '' },
  { name: 'two types', schema: { type: ['string', 'number'] }, code: 'unknown-schema', pointer: '/type' },
  {
    name: 'a choice',
    schema: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    code: 'unknown-schema',
    pointer: '/oneOf',
  },
  { name: 'a list of nothing told', schema: { type: 'array' }, code: 'missing', pointer: '/items/type' },
  { name: 'a foreign reference', schema: { $ref: 'a.yaml#/A' }, code: 'dangling-reference', pointer: '/$ref' },
  {
    name: 'a reference into a schema',
    schema: { $ref: '#/components/schemas/A/properties/b' },
    code: 'dangling-reference',
    pointer: '/$ref',
  },
])('$name is refused as $code', ({ schema, code, pointer }) => {
  const read = () => readSchema(new Place(schema))
  expect(read).toThrow(OpenApiError)
  expect(read).toThrow(expect.objectContaining({ code, pointer }))
})

test('a member called constructor stands apart, as generators would call a function of this name', () => {
  const number: Member = { name: 'constructor', type: { kind: 'scalar', scalar: 'int' }, nullable: false, minimum: 1 }
  const plain = { type: 'integer', format: 'int32', minimum: 1 }
  expect(writeMemberSchema(number)).toEqual({ oneOf: [plain] })
  expect(writeMemberSchema({ ...number, nullable: true })).toEqual({ oneOf: [plain, { type: 'null' }] })
  for (const nullable of [true, false]) {
    const { name, ...member } = { ...number, nullable }
    expect(readMemberSchema(new Place(writeMemberSchema({ name, ...member })))).toStrictEqual(member)
  }
})

test('a schema without a type is anything', () => {
  expect(writeSchema({ kind: 'scalar', scalar: 'object' })).toEqual({})
  expect(readSchema(new Place({}))).toEqual({ kind: 'scalar', scalar: 'object' })
  expect(readSchema(new Place({ type: 'array', items: {} }))).toEqual({
    kind: 'list',
    items: { kind: 'scalar', scalar: 'object' },
  })
})

test('a date is text, as ServiceStack spells no date as OpenAPI demands', () => {
  expect(writeSchema({ kind: 'scalar', scalar: 'DateTime' })).toEqual({ type: 'string' })
})

test('what a member must keep to stands beside its type', () => {
  const allowed: Member = { name: 'size', type: text, nullable: true, allowedValues: ['S', 'L'] }
  const ranged: Member = {
    name: 'age',
    type: { kind: 'scalar', scalar: 'int' },
    nullable: false,
    minimum: 0,
    maximum: 9,
  }
  expect(writeMemberSchema(allowed)).toEqual({ type: ['string', 'null'], enum: ['S', 'L', null] })
  expect(writeMemberSchema(ranged)).toEqual({ type: 'integer', format: 'int32', minimum: 0, maximum: 9 })
  for (const member of [allowed, ranged]) {
    const { name, ...rest } = member
    expect({ name, ...readMemberSchema(new Place(writeMemberSchema(member))) }).toEqual({ name, ...rest })
  }
})
