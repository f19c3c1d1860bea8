import { expect, test } from 'vitest'
import { allowsNull, choices, schemaShape, schemaTypes } from '#servicestack/import/openapi/foreign/schema-shape.ts'
import { nodeOf } from '../node-of.ts'

test.each([
  [{ properties: {} }, 'class'],
  [{ allOf: [{}, {}] }, 'class'],
  [{ allOf: [{}] }, 'single'],
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
  [{ type: 'string' }, false],
  [{ nullable: 'yes' }, false],
])('%j allows null: %s', (given, want) => {
  expect(allowsNull(nodeOf(given))).toBe(want)
})

test('null is neither a type nor a choice', () => {
  expect(schemaTypes(nodeOf({ type: ['null', 'string'] }))).toEqual(['string'])
  expect(choices(nodeOf({ anyOf: [{ type: 'null' }, { type: 'string' }] }))).toHaveLength(1)
})
