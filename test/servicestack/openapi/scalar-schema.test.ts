/** Scalars as JSON Schema has them. */

import { expect, test } from 'vitest'
import type { Scalar } from '#servicestack/model/type-reference.ts'
import { scalarOf, scalarSchema } from '#servicestack/openapi/scalar-schema.ts'

const told: readonly Exclude<Scalar, 'object'>[] = ['string', 'boolean', 'number', 'int', 'long', 'float', 'double']

test.each(told)('%s reads back from its schema', (scalar) => {
  const { type, format } = scalarSchema(scalar)
  expect(scalarOf(type, format)).toBe(scalar)
})

test.each([
  { scalars: ['sbyte', 'byte', 'short', 'ushort', 'uint', 'ulong'] as const, schema: { type: 'integer' } },
  { scalars: ['decimal'] as const, schema: { type: 'number' } },
  {
    scalars: ['char', 'DateTime', 'DateTimeOffset', 'TimeSpan', 'Guid', 'Uri', 'bytes'] as const,
    schema: { type: 'string' },
  },
])('$scalars are written as $schema', ({ scalars, schema }) => {
  for (const scalar of scalars) expect(scalarSchema(scalar)).toEqual(schema)
})

test.each(['array', 'object', 'null', 'constructor'])('%s is no scalar', (type) => {
  expect(scalarOf(type, undefined)).toBeUndefined()
})
