import { expect, test } from 'vitest'
import { decimalText } from '#servicestack/text/scalars/decimal-text.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'

test.each([
  { given: '0e999', want: '0' },
  { given: '0.00e1', want: '0.0' },
  { given: '0e-5', want: '0.00000' },
  { given: '-0.00', want: '0.00' },
  { given: '4e-3083', want: '0.0000000000000000000000000000' },
  { given: `1${'0'.repeat(400)}e-400`, want: '1.0000000000000000000000000000' },
  { given: '79228162514264337593543950334.5', want: '79228162514264337593543950334' },
  { given: '7.9228162514264337593543950336', want: '7.922816251426433759354395034' },
  { given: '15e-29', want: '0.0000000000000000000000000002' },
  { given: '1,000.5', want: '1000.5' },
])('$given is $want', ({ given, want }) => {
  expect(decimalText(given)).toBe(want)
})

test.each(['1e29', '1e99999999999', '79228162514264337593543950335.5', '-79228162514264337593543950336'])(
  '%s overflows',
  (given) => {
    expect(() => decimalText(given)).toThrow(expect.objectContaining({ code: 'overflow' }))
  },
)

test.each(['NaN', 'Infinity', '', '1e', '0x1'])('%j is no decimal', (given) => {
  expect(() => decimalText(given)).toThrow(SerializationError)
})
