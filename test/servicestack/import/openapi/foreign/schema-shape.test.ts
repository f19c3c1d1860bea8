import { expect, test } from 'vitest'
import {
  allowsNull,
  choices,
  schemaShape,
  schemaTypes,
  settled,
} from '#servicestack/import/openapi/foreign/schema-shape.ts'
import { nodeOf } from '../node-of.ts'

test.each([
  [{ properties: {} }, 'class'],
  [{ allOf: [{ type: 'object' }, { required: ['a'] }] }, 'class'],
  [{ allOf: [{ type: 'string' }, { description: 'a word' }] }, 'single'],
  [{ allOf: [{ type: 'string' }, { enum: ['a', 'b'] }] }, 'single'],
  [{ allOf: [{}], type: 'string' }, 'scalar'],
  [{ oneOf: [{ properties: {} }, { allOf: [{ properties: {} }] }] }, 'class'],
  [{ oneOf: [{ properties: {} }, { oneOf: [{ properties: {} }] }] }, 'class'],
  [{ oneOf: [{ properties: {} }, { type: 'string' }] }, 'choice'],
  [{ const: 'a' }, 'scalar'],
  [{ enum: [true, false] }, 'scalar'],
  [{ enum: ['a', 1] }, 'scalar'],
  [{ oneOf: [{}] }, 'choice'],
  [{ anyOf: [{ type: 'null' }, {}] }, 'choice'],
  [{ enum: ['a', null] }, 'enum'],
  [{ type: 'integer', enum: [1, 2] }, 'scalar'],
  [{ type: ['array', 'null'] }, 'list'],
  [{ items: {} }, 'list'],
  [{ type: 'object', additionalProperties: true }, 'dictionary'],
  [{ type: 'object', additionalProperties: false }, 'anything'],
  [{ type: 'object' }, 'anything'],
  [{}, 'anything'],
  [true, 'anything'],
  [{ type: 'string' }, 'scalar'],
])('%j is of the shape %s', (given, want) => {
  expect(schemaShape(nodeOf(given))).toBe(want)
})

test.each([
  [{ nullable: true }, true],
  [{ 'x-nullable': true }, true],
  [{ type: ['string', 'null'] }, true],
  [{ oneOf: [{ type: 'null' }, {}] }, true],
  [{ type: 'string', enum: ['a', null] }, true],
  [{ type: 'string' }, false],
  [{ nullable: 'yes' }, false],
])('%j allows null: %s', (given, want) => {
  expect(allowsNull(nodeOf(given))).toBe(want)
})

test('null is neither a type nor a choice', () => {
  expect(schemaTypes(nodeOf({ type: ['null', 'string'] }))).toEqual(['string'])
  expect(choices(nodeOf({ anyOf: [{ type: 'null' }, { type: 'string' }] }))).toHaveLength(1)
})

test.each([
  [{ enum: [1, 2.5] }, ['number']],
  [{ enum: [1, 2] }, ['integer']],
  [{ const: 'a' }, ['string']],
  [{ enum: [1, 'a', null] }, ['integer', 'string']],
])('%j without a type is of the types %j', (given, want) => {
  expect(schemaTypes(nodeOf(given))).toEqual(want)
})

test('a wrap is what it wraps, and one that wraps itself has an end', () => {
  const root = nodeOf({
    pet: { properties: {} },
    wrapped: { allOf: [{ $ref: '#/pet' }, { description: 'Mine' }] },
    maybe: { oneOf: [{ $ref: '#/wrapped' }, { type: 'null' }] },
    round: { allOf: [{ $ref: '#/round' }] },
  })
  expect(settled(root.member('maybe')).pointer).toBe('/pet')
  expect(settled(root.member('round')).pointer).toBe('/round')
})
