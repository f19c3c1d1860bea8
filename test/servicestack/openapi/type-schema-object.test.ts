/** Schemas of classes and enums. */

import { expect, test } from 'vitest'
import type { DataType } from '#servicestack/model/data-type.ts'
import { Place } from '#servicestack/openapi/place.ts'
import {
  isMarkedSchema,
  readTypeSchema,
  type TypeSchemaObject,
  writeMarkedSchema,
  writeTypeSchema,
} from '#servicestack/openapi/type-schema-object.ts'
import { harbour } from '../model/harbour.ts'

function write(closed: DataType, isAnswered: boolean, whole = closed): TypeSchemaObject {
  return writeTypeSchema({ closed, whole, isAnswered, spelling: 'untold' })
}

function read(name: string, schema: TypeSchemaObject): DataType {
  return readTypeSchema(name, new Place(schema), 'untold')
}

test.each(harbour.types)('$name is written and read back, answered or not', (type) => {
  for (const isAnswered of [true, false]) {
    expect(read(type.name, write(type, isAnswered))).toStrictEqual(type)
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
  expect(write(vessel, false)).toEqual({
    description: 'A ship',
    allOf: [
      { $ref: '#/components/schemas/Stamped' },
      { type: 'object', properties: { name: { type: ['string', 'null'] }, length: { type: 'number' } } },
    ],
  })
})

test('only what a server answers is required, and of that only what cannot be null', () => {
  expect(write(vessel, true)).toMatchObject({ allOf: [{}, { required: ['length'] }] })
})

test('members named like what every object has keep their names', () => {
  const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty']
  const type: DataType = {
    kind: 'class',
    name: 'Odd',
    members: names.map((name) => ({ name, type: { kind: 'scalar', scalar: 'string' }, nullable: true })),
  }
  expect(read('Odd', write(type, false))).toStrictEqual(type)
})

test('a member that is a whole number would lose its place, so it is refused', () => {
  const type: DataType = {
    kind: 'class',
    name: 'Odd',
    members: [{ name: '7', type: { kind: 'scalar', scalar: 'string' }, nullable: true }],
  }
  expect(() => write(type, false)).toThrow(expect.objectContaining({ code: 'unwritable-name' }))
})

test.each([{ framework: true } as const, { closes: 'Page' }])(
  'a schema of a type that is none of the model’s is marked: %o',
  (mark) => {
    const schema = writeMarkedSchema({ kind: 'class', name: 'ErrorResponse', members: [] }, false, mark)
    expect(schema).toEqual({ type: 'object', properties: {}, 'x-servicestack': mark })
    expect(isMarkedSchema(new Place(schema))).toBe(true)
    expect(isMarkedSchema(new Place(write(vessel, true)))).toBe(false)
  },
)

test('what the wire does not show of a type stands beside its schema', () => {
  const slot: DataType = {
    kind: 'class',
    name: 'Slot',
    namespace: 'Harbour',
    base: 'Entity',
    baseArguments: [{ kind: 'scalar', scalar: 'Guid' }],
    implements: ['IGet'],
    members: [{ name: 'from', type: { kind: 'scalar', scalar: 'DateTime' }, nullable: false, order: 2 }],
  }
  const schema = write({ ...slot, base: 'Entity_Guid_' }, false, slot)
  expect(schema).toEqual({
    allOf: [
      { $ref: '#/components/schemas/Entity_Guid_' },
      { type: 'object', properties: { from: { type: 'string', 'x-servicestack': { type: 'DateTime', order: 2 } } } },
    ],
    'x-servicestack': { namespace: 'Harbour', base: 'Entity', baseArguments: ['Guid'], implements: ['IGet'] },
  })
  expect(read('Slot', schema)).toStrictEqual(slot)
})

test('an enum of flags travels as a number and keeps its names', () => {
  const flags: DataType = { kind: 'enum', name: 'Days', values: ['None', 'Mon'], numbers: [0, 1], isFlags: true }
  const schema = write(flags, true)
  expect(schema).toMatchObject({ type: 'integer' })
  expect(schema).not.toHaveProperty('enum')
  expect(read('Days', schema)).toStrictEqual(flags)
})
