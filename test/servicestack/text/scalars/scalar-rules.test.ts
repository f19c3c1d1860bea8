import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Scalar } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { scalarRules } from '#servicestack/text/scalars/scalar-rules.ts'
import { utc } from '#servicestack/text/zone.ts'

const rows: { scalar: Scalar; spelling: string; initial?: WireValue }[] = [
  { scalar: 'string', spelling: 'text' },
  { scalar: 'object', spelling: 'text' },
  { scalar: 'Uri', spelling: 'text' },
  { scalar: 'boolean', spelling: 'digits', initial: false },
  { scalar: 'number', spelling: 'digits', initial: 0 },
  { scalar: 'sbyte', spelling: 'digits', initial: 0 },
  { scalar: 'byte', spelling: 'digits', initial: 0 },
  { scalar: 'short', spelling: 'digits', initial: 0 },
  { scalar: 'ushort', spelling: 'digits', initial: 0 },
  { scalar: 'int', spelling: 'digits', initial: 0 },
  { scalar: 'uint', spelling: 'digits', initial: 0 },
  { scalar: 'long', spelling: 'digits', initial: '0' },
  { scalar: 'ulong', spelling: 'digits', initial: '0' },
  { scalar: 'float', spelling: 'digits', initial: 0 },
  { scalar: 'double', spelling: 'digits', initial: 0 },
  { scalar: 'decimal', spelling: 'digits', initial: '0' },
  { scalar: 'char', spelling: 'bare', initial: '\0' },
  { scalar: 'DateTime', spelling: 'bare', initial: '0001-01-01T00:00:00.0000000' },
  { scalar: 'DateTimeOffset', spelling: 'bare', initial: '0001-01-01T00:00:00.0000000+00:00' },
  { scalar: 'TimeSpan', spelling: 'bare', initial: '00:00:00' },
  { scalar: 'DateOnly', spelling: 'bare', initial: '0001-01-01' },
  { scalar: 'TimeOnly', spelling: 'bare', initial: '00:00:00' },
  { scalar: 'Guid', spelling: 'bare', initial: '00000000-0000-0000-0000-000000000000' },
  { scalar: 'bytes', spelling: 'bare' },
]

test.each(rows)('$scalar is spelled as $spelling and begins as $initial', ({ scalar, spelling, initial }) => {
  expect(scalarRules[scalar]).toMatchObject({ spelling })
  expect(scalarRules[scalar].initial).toEqual(initial)
})

test('every scalar is in the table above', () => {
  expect(rows.map(({ scalar }) => scalar).sort()).toEqual(Object.keys(scalarRules).sort())
})

test('what every value type begins as can be written and read', () => {
  for (const { scalar, initial } of rows) {
    const { write = String, read } = scalarRules[scalar]
    if (initial !== undefined) expect(read?.(write(initial, utc), utc)).toBeDefined()
  }
})

test('a string is what it is', () => {
  fc.assert(
    fc.property(fc.string(), (given) => {
      const { read = (text: string) => text } = scalarRules.string
      expect(read(given, utc)).toBe(given)
    }),
  )
})
