import { expect, test } from 'vitest'
import { inventScalar } from '#mocks/inferred/invent-scalar.ts'
import { stringify as writeJson } from '#servicestack/json/stringify.ts'
import { parse } from '#servicestack/jsv/parse.ts'
import { stringify as writeJsv } from '#servicestack/jsv/stringify.ts'
import type { Scalar } from '#servicestack/model/type-reference.ts'
import { scalarRules } from '#servicestack/text/scalars/scalar-rules.ts'
import { about, hundred } from './sample-about.ts'

// the rules are a record by scalar
const scalars = Object.keys(scalarRules) as Scalar[]

test.each(scalars)('a %s is read back strictly as it was invented', (scalar) => {
  const type = { kind: 'scalar', scalar } as const
  for (const value of hundred((chance) => inventScalar(scalar, about('notes'), chance))) {
    expect(parse(writeJsv(value, { type }), { type, mode: 'strict' })).toEqual(value)
    expect(() => JSON.parse(writeJson(value, { type }))).not.toThrow()
  }
})

test.each([
  { scalar: 'string' as const, allowedValues: ['port', 'starboard'], values: ['port', 'starboard'] },
  { scalar: 'int' as const, allowedValues: ['5', '10'], values: [5, 10] },
  { scalar: 'decimal' as const, allowedValues: ['1.5'], values: ['1.5'] },
])('a $scalar is one of the allowed values', ({ scalar, allowedValues, values }) => {
  const drawn = hundred((chance) => inventScalar(scalar, about('', { rules: { allowedValues } }), chance))
  expect([...new Set(drawn)].sort()).toEqual([...values].sort())
})
