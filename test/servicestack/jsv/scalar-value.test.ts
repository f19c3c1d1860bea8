import { expect, test } from 'vitest'
import { scalarValue } from '#servicestack/jsv/scalar-value.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { boolean, named, number, text } from '../sample-model.ts'

const rows: { given: string; type: TypeReference; want: unknown }[] = [
  { given: 'True', type: boolean, want: true },
  { given: 'False', type: boolean, want: false },
  { given: 'true', type: boolean, want: 'true' },
  { given: '1', type: boolean, want: '1' },
  { given: '1', type: number, want: 1 },
  { given: '-0', type: number, want: -0 },
  { given: '-2.5', type: number, want: -2.5 },
  { given: '1E+17', type: number, want: 1e17 },
  { given: '1.7976931348623157e+308', type: number, want: Number.MAX_VALUE },
  { given: 'NaN', type: number, want: Number.NaN },
  { given: '-Infinity', type: number, want: Number.NEGATIVE_INFINITY },
  { given: '+1', type: number, want: '+1' },
  { given: '.5', type: number, want: '.5' },
  { given: '1e3', type: number, want: '1e3' },
  { given: '1,0', type: number, want: '1,0' },
  { given: '-NaN', type: number, want: '-NaN' },
  { given: 'True', type: text, want: 'True' },
  { given: '1', type: named('HoldReason'), want: '1' },
]

test.each(rows)('$given as $type.scalar is $want', ({ given, type, want }) => {
  expect(scalarValue(given, type)).toBe(want)
})
