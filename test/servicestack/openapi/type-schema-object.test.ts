/** Schemas of classes and enums. */

import { expect, test } from 'vitest'
import type { DataType } from '#servicestack/model/data-type.ts'
import { Place } from '#servicestack/openapi/place.ts'
import {
  isFrameworkSchema,
  readTypeSchema,
  writeFrameworkSchema,
  writeTypeSchema,
} from '#servicestack/openapi/type-schema-object.ts'
import { harbour } from '../model/harbour.ts'

test.each(harbour.types)('$name is written and read back, answered or not', (type) => {
  for (const isAnswered of [true, false]) {
    expect(readTypeSchema(type.name, new Place(writeTypeSchema(type, isAnswered)))).toStrictEqual(type)
  }
})

const vessel: DataType = {
  kind: 'class',
  name: 'Vessel',
  description: 'A ship',
  base: 'Stamped',
  members: [
    { name: 'name', type: { kind: 'scalar', scalar: 'string' }, nullable: true },
    { name: 'length', type: { kind: 'scalar', scalar: 'number' }, nullable: false },
  ],
}

test('a class with a base is all of the base and of its own members', () => {
  expect(writeTypeSchema(vessel, false)).toEqual({
    description: 'A ship',
    allOf: [
      { $ref: '#/components/schemas/Stamped' },
      { type: 'object', properties: { name: { type: ['string', 'null'] }, length: { type: 'number' } } },
    ],
  })
})

test('only what a server answers is required, and of that only what cannot be null', () => {
  expect(writeTypeSchema({ ...vessel, kind: 'class' }, true)).toMatchObject({ allOf: [{}, { required: ['length'] }] })
})

test('members named like what every object has keep their names', () => {
  const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty']
  const type: DataType = {
    kind: 'class',
    name: 'Odd',
    members: names.map((name) => ({ name, type: { kind: 'scalar', scalar: 'string' }, nullable: true })),
  }
  expect(readTypeSchema('Odd', new Place(writeTypeSchema(type, false)))).toStrictEqual(type)
})

test('a member that is a whole number would lose its place, so it is refused', () => {
  const type: DataType = {
    kind: 'class',
    name: 'Odd',
    members: [{ name: '7', type: { kind: 'scalar', scalar: 'string' }, nullable: true }],
  }
  expect(() => writeTypeSchema(type, false)).toThrow(expect.objectContaining({ code: 'unwritable-name' }))
})

test('the framework’s types are marked', () => {
  const schema = writeFrameworkSchema({ kind: 'class', name: 'ErrorResponse', members: [] })
  expect(isFrameworkSchema(new Place(schema))).toBe(true)
  expect(isFrameworkSchema(new Place(writeTypeSchema(vessel, true)))).toBe(false)
})
