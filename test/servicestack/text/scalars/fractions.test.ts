import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimal, double, float } from '#servicestack/text/scalars/fractions.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import { utc } from '#servicestack/text/zone.ts'

test.each([
  { given: '5', want: 5 },
  { given: ' -5\t', want: -5 },
  { given: '7\n', want: 7 },
  { given: '+7', want: 7 },
  { given: '007', want: 7 },
  { given: '-00', want: -0 },
  { given: '.5', want: 0.5 },
  { given: '-.5', want: -0.5 },
  { given: '1.', want: 1 },
  { given: '1e3', want: 1000 },
  { given: '1E-02', want: 0.01 },
  { given: '1,000', want: 1000 },
  { given: '1,,2', want: 12 },
  { given: '1,', want: 1 },
  { given: '1\0', want: 1 },
  { given: '1e400', want: Number.POSITIVE_INFINITY },
  { given: '1e-400', want: 0 },
  { given: '79228162514264337593543950336', want: 7.922816251426434e28 },
  { given: 'NaN', want: Number.NaN },
  { given: '-nan', want: Number.NaN },
  { given: ' Infinity', want: Number.POSITIVE_INFINITY },
  { given: '+infinity', want: Number.POSITIVE_INFINITY },
  { given: '-Infinity', want: Number.NEGATIVE_INFINITY },
])('as a double $given is $want', ({ given, want }) => {
  expect(double.read?.(given, utc)).toBe(want)
})

const neither = [
  '',
  '.',
  '-',
  '+',
  ',1',
  '1.5,0',
  '1e',
  '- 1',
  '--7',
  '7-',
  '0x10',
  '1_0',
  '1d',
  '٣',
  '$5',
  '(5)',
  '5%',
]
const words = ['∞', 'x', 'null', 'True', '\u00A01']

test.each([...neither, ...words])('%j is neither a double nor a decimal', (given) => {
  expect(() => double.read?.(given, utc)).toThrow(SerializationError)
  expect(() => decimal.read?.(given, utc)).toThrow(SerializationError)
})

test.each([
  { given: '1.10', want: '1.10' },
  { given: '007', want: '7' },
  { given: '+7', want: '7' },
  { given: '-0', want: '0' },
  { given: '00', want: '0' },
  { given: '.5', want: '0.5' },
  { given: '-.5', want: '-0.5' },
  { given: '1.', want: '1' },
  { given: '1e3', want: '1000' },
  { given: '1E+3', want: '1000' },
  { given: '1,000', want: '1000' },
  { given: ' 7 ', want: '7' },
  { given: '7\n', want: '7' },
  { given: '18446744073709551616', want: '18446744073709551616' },
  { given: '79228162514264337593543950335', want: '79228162514264337593543950335' },
])('as a decimal $given is $want', ({ given, want }) => {
  expect(decimal.read?.(given, utc)).toBe(want)
})

test.each(['79228162514264337593543950336', '-79228162514264337593543950336', '1e29', '1e400', '1e999999999'])(
  '%s overflows a decimal',
  (given) => {
    expect(() => decimal.read?.(given, utc)).toThrow(expect.objectContaining({ code: 'overflow' }))
  },
)

test.each(['NaN', 'Infinity', '-Infinity'])('a decimal is never %s', (given) => {
  expect(() => decimal.read?.(given, utc)).toThrow(SerializationError)
})

test.each([
  { given: '0', want: '0' },
  { given: '1.10', want: '1.10' },
  { given: '0.00', want: '0.00' },
  { given: '-1.50', want: '-1.50' },
  { given: 1000, want: '1000' },
  { given: '0.0000000000000000000000000001', want: '0.0000000000000000000000000001' },
  { given: '12345678901234567890.123', want: '12345678901234567890.123' },
])('a decimal keeps its scale: $given is written $want', ({ given, want }) => {
  expect(decimal.write?.(given, utc)).toBe(want)
})

test.each([
  { given: 0.1, want: '0.1' },
  { given: 1e7, want: '10000000' },
  { given: 1e8, want: '100000000' },
  { given: 1e9, want: '1E+09' },
  { given: 1e15, want: '1E+15' },
  { given: 1e16, want: '1E+16' },
  { given: 16777217, want: '16777216' },
  { given: 1e-45, want: '1E-45' },
  { given: 1e-5, want: '1E-05' },
  { given: 3.4028235e38, want: '3.4028235e+38' },
  { given: -3.4028235e38, want: '-3.4028235e+38' },
  { given: Number.NaN, want: 'NaN' },
  { given: Number.POSITIVE_INFINITY, want: 'Infinity' },
])('as a float $given is written $want', ({ given, want }) => {
  expect(float.write?.(given, utc)).toBe(want)
})

test.each([
  { given: '1.1', want: 1.1 },
  { given: '0.1', want: 0.1 },
  { given: ' 1', want: 1 },
  { given: '16777217', want: 16777216 },
  { given: 'NaN', want: Number.NaN },
])('as a float $given is $want', ({ given, want }) => {
  expect(float.read?.(given, utc)).toBe(want)
})

test('every double comes back as it went', () => {
  fc.assert(
    fc.property(fc.double(), (given) => {
      expect(double.read?.(double.write?.(given, utc) ?? '', utc)).toBe(given)
    }),
  )
})

test('every float comes back as it went, but for the sign of nought', () => {
  fc.assert(
    fc.property(fc.float(), (given) => {
      const back = Number(float.read?.(float.write?.(given, utc) ?? '', utc))
      expect(Math.fround(back) + 0).toBe(given + 0)
    }),
  )
})

test('every decimal comes back as it went', () => {
  const digits = fc.bigInt({ min: -(2n ** 96n) + 1n, max: 2n ** 96n - 1n })
  fc.assert(
    fc.property(digits, fc.integer({ min: 0, max: 28 }), (whole, scale) => {
      const size = String(whole < 0n ? -whole : whole).padStart(scale + 1, '0')
      const point = size.length - scale
      const given = `${whole < 0n ? '-' : ''}${size.slice(0, point)}${scale ? `.${size.slice(point)}` : ''}`
      expect(decimal.read?.(decimal.write?.(given, utc) ?? '', utc)).toBe(given)
    }),
  )
})

test.each([
  { name: 'digits', given: '1'.repeat(1_000_000) },
  { name: 'digits and commas', given: '1,'.repeat(500_000) },
  { name: 'blanks', given: ' '.repeat(1_000_000) },
  { name: 'a digit and blanks', given: `1${' '.repeat(1_000_000)}` },
])(
  'a million characters are refused at once: $name',
  ({ given }) => {
    for (const { read } of [double, decimal, float]) {
      expect(() => read?.(`${given}!`, utc)).toThrow(SerializationError)
      expect(() => read?.(`x${given}!`, utc)).toThrow(SerializationError)
    }
  },
  5000,
)

test('a decimal of a hundred thousand digits overflows at once', () => {
  expect(() => decimal.read?.('1'.repeat(100_000), utc)).toThrow(SerializationError)
  expect(() => decimal.read?.(`${'1'.repeat(100_000)}.${'1'.repeat(100_000)}`, utc)).toThrow(SerializationError)
}, 5000)

test('what is half a last place and no more is rounded to the even digit', () => {
  expect(decimal.read?.('0.00000000000000000000000000045', utc)).toBe('0.0000000000000000000000000004')
})

test('what is more than half a last place is rounded up', () => {
  expect(decimal.read?.('0.000000000000000000000000000451', utc)).toBe('0.0000000000000000000000000005')
})

test.each([
  { name: 'between two of eight digits the even one', given: 1979763.25, want: '1979763.2' },
  { name: 'the odd one where the even one is another number', given: 1.54742504e26, want: '1.5474251E+26' },
  { name: 'nought below nought', given: -0, want: '-0' },
  { name: 'an exponent from a thousand million on', given: 999_999_980, want: '1E+09' },
  { name: 'the greatest with a small letter', given: 3.4028234663852886e38, want: '3.4028235e+38' },
])('of a float is written $name', ({ given, want }) => {
  expect(float.write?.(given, utc)).toBe(want)
})
