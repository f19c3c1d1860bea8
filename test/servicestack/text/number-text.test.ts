import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberText } from '#servicestack/text/number-text.ts'

test.each([
  { given: 0, want: '0' },
  { given: -0, want: '-0' },
  { given: 1, want: '1' },
  { given: -2.5, want: '-2.5' },
  { given: 0.0001, want: '0.0001' },
  { given: 0.00001, want: '1E-05' },
  { given: 1.5e-7, want: '1.5E-07' },
  { given: 1e16, want: '10000000000000000' },
  { given: 1e17, want: '1E+17' },
  { given: 1e20, want: '1E+20' },
  { given: 2 ** 63, want: '9.223372036854776E+18' },
  { given: 5e-324, want: '5E-324' },
  { given: 1.7976931348623157e308, want: '1.7976931348623157e+308' },
  { given: -1.7976931348623157e308, want: '-1.7976931348623157e+308' },
  { given: Number.NaN, want: 'NaN' },
  { given: Number.POSITIVE_INFINITY, want: 'Infinity' },
  { given: Number.NEGATIVE_INFINITY, want: '-Infinity' },
])('$given is written $want', ({ given, want }) => {
  expect(numberText(given)).toBe(want)
})

test('every number reads back as itself', () => {
  fc.assert(
    fc.property(fc.double(), (number) => {
      expect(Number(numberText(number))).toBe(number)
    }),
  )
})
