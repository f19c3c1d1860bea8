import { expect, test } from 'vitest'
import { isWritten } from '#servicestack/json/is-written.ts'
import type { Scalar } from '#servicestack/model/type-reference.ts'
import { scalarShape } from '#servicestack/text/shape.ts'
import { utc } from '#servicestack/text/zone.ts'

const rows: { scalar: Scalar; written: string[]; others: string[] }[] = [
  { scalar: 'boolean', written: ['true', 'false'], others: ['True', '1', 'TRUE'] },
  { scalar: 'int', written: ['7', '-1', '0'], others: ['007', ' 7', '-0'] },
  { scalar: 'float', written: ['1.5', '1e+10'], others: ['1E+10', '1.50'] },
  { scalar: 'double', written: ['1.5', '1E+20'], others: ['1e20', '.5'] },
  {
    scalar: 'DateTime',
    written: ['\\/Date(1704164645000)\\/', '\\/Date(-1+0200)\\/', '\\/Date(1704164645000-0000)\\/'],
    others: ['2024-01-02T03:04:05Z', '/Date(1704164645000)/'],
  },
  { scalar: 'DateTimeOffset', written: ['\\/Date(0)\\/', '\\/Date(0-0530)\\/'], others: ['2024-01-02T03:04:05Z'] },
  { scalar: 'TimeSpan', written: ['PT1H'], others: ['01:00:00'] },
  { scalar: 'string', written: ['', 'a\\n'], others: [] },
]

test.each(rows)('what JSON holds for a $scalar is known from the rest', ({ scalar, written, others }) => {
  const shape = scalarShape(scalar, false)
  const judge = (slice: string) =>
    isWritten(slice, shape.rule.read?.(slice.replaceAll('\\/', '/'), utc) ?? slice, shape, utc)
  expect([written.filter((slice) => !judge(slice)), others.filter(judge)]).toEqual([[], []])
})
