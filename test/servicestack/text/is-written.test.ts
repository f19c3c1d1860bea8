import { expect, test } from 'vitest'
import type { Scalar } from '#servicestack/model/type-reference.ts'
import { isWritten } from '#servicestack/text/is-written.ts'
import { Shapes, scalarShape } from '#servicestack/text/shape.ts'
import { utc } from '#servicestack/text/zone.ts'
import { colour } from './sample-enums.ts'

const rows: { scalar: Scalar; written: string[]; others: string[] }[] = [
  { scalar: 'boolean', written: ['True', 'False'], others: ['true', '1', ' True'] },
  { scalar: 'int', written: ['7', '-1', '0'], others: ['007', ' 7', '-0'] },
  { scalar: 'long', written: ['9223372036854775807'], others: ['09223372036854775807'] },
  { scalar: 'double', written: ['1.5', '1E+17', '-0', 'NaN', '-Infinity'], others: ['1.50', '1e17', '.5', '1,000'] },
  { scalar: 'decimal', written: ['1.10', '0.00'], others: ['+1.10', '1,000.5', '1e3'] },
  { scalar: 'Guid', written: ['0123456789abcdef0123456789abcdef'], others: ['01234567-89ab-cdef-0123-456789abcdef'] },
  { scalar: 'TimeSpan', written: ['PT1H', 'P1DT2H3M4S', 'PT0S'], others: ['01:00:00', 'PT60M'] },
  { scalar: 'string', written: ['', 'a', ' '], others: [] },
]

test.each(rows)('what is written for a $scalar is known from the rest', ({ scalar, written, others }) => {
  const shape = scalarShape(scalar, false)
  const judge = (text: string) => isWritten(text, shape.rule.read?.(text, utc) ?? text, shape, utc)
  expect([written.filter((text) => !judge(text)), others.filter(judge)]).toEqual([[], []])
})

test('an enum is written by its value', () => {
  const shape = new Shapes({ title: '', operations: [], types: [colour] }, String).of({ kind: 'named', name: 'Colour' })
  if (shape.kind !== 'enum') throw new Error('Colour is an enum')
  expect(['dark-red', 'DarkRed', '0'].map((text) => isWritten(text, 'dark-red', shape, utc))).toEqual([
    true,
    false,
    false,
  ])
})
