import { expect, test } from 'vitest'
import { readForeignMember } from '#servicestack/import/openapi/foreign/read-foreign-member.ts'
import { openTypeBook } from '#servicestack/import/openapi/foreign/type-book.ts'
import { nodeOf } from '../node-of.ts'

test.each([
  { given: { type: 'integer' }, isRequired: true, want: { nullable: false, isRequired: true } },
  { given: { type: 'integer' }, isRequired: false, want: { nullable: true } },
  { given: { type: 'string' }, isRequired: true, want: { nullable: true, isRequired: true } },
  { given: { type: 'number', minimum: 1, maximum: 9 }, isRequired: false, want: { minimum: 1, maximum: 9 } },
  { given: { type: 'number', exclusiveMinimum: 0 }, isRequired: false, want: { validators: ['GreaterThan(0)'] } },
  {
    given: { type: 'number', maximum: 5, exclusiveMaximum: true },
    isRequired: false,
    want: { validators: ['LessThan(5)'] },
  },
  { given: { type: 'integer', enum: [1, 2] }, isRequired: false, want: { allowedValues: ['1', '2'] } },
  { given: { type: 'string', const: 'cat' }, isRequired: false, want: { allowedValues: ['cat'] } },
  { given: { type: 'string', readOnly: true }, isRequired: false, want: { isReadOnly: true } },
  { given: { type: 'string', description: 'Its name' }, isRequired: false, want: { description: 'Its name' } },
])('$given, required: $isRequired', ({ given, isRequired, want }) => {
  const schema = nodeOf(given)
  const member = readForeignMember({ name: 'one-of', schema, isRequired }, 'Pet', openTypeBook(nodeOf({})))
  expect(member).toMatchObject({ name: 'one-of', ...want })
  expect(Object.keys(member)).not.toContain(isRequired ? 'absent' : 'isRequired')
})

test('an enum is named after its place, and its values are told once', () => {
  const schema = nodeOf({ enum: ['calm', 'wild'] })
  const member = readForeignMember({ name: 'mood', schema, isRequired: true }, 'Pet', openTypeBook(nodeOf({})))
  expect(member).toEqual({ name: 'mood', type: { kind: 'named', name: 'PetMood' }, nullable: false, isRequired: true })
})
