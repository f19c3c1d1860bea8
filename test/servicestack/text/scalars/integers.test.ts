import fc from 'fast-check'
import { expect, test } from 'vitest'
import { integers } from '#servicestack/text/scalars/integers.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import { utc } from '#servicestack/text/zone.ts'

type Name = keyof typeof integers

const read: { type: Name; given: string; want: number | string }[] = [
  { type: 'int', given: '0', want: 0 },
  { type: 'int', given: '00', want: 0 },
  { type: 'int', given: ' 7 ', want: 7 },
  { type: 'int', given: '\t7', want: 7 },
  { type: 'int', given: '7\n', want: 7 },
  { type: 'int', given: '2147483647', want: 2147483647 },
  { type: 'int', given: '-2147483648', want: -2147483648 },
  { type: 'long', given: '007', want: '7' },
  { type: 'long', given: '9223372036854775807', want: '9223372036854775807' },
  { type: 'long', given: '-9223372036854775808', want: '-9223372036854775808' },
  { type: 'ulong', given: '18446744073709551615', want: '18446744073709551615' },
  { type: 'sbyte', given: '-128', want: -128 },
  { type: 'byte', given: '255', want: 255 },
  { type: 'short', given: '-129', want: -129 },
  { type: 'ushort', given: '65535', want: 65535 },
  { type: 'uint', given: '4294967295', want: 4294967295 },
]

test.each(read)('as $type $given is $want', ({ type, given, want }) => {
  expect(integers[type].read?.(given, utc)).toBe(want)
})

const noIntegers = ['', '+7', '1.0', '1.', '.5', '-', '+', '1e3', '1,000', '0x10', '1_0', '--7', '- 7', '7-', '-00']
const noDigits = ['٣', '$5', '(5)', '5%', 'NaN', 'Infinity', 'True', 'null', '7 7']

test.each([...noIntegers, ...noDigits])('%j is no integer', (given) => {
  expect(() => integers.int.read?.(given, utc)).toThrow(SerializationError)
  expect(() => integers.long.read?.(given, utc)).toThrow(SerializationError)
})

test.each(['byte', 'ushort', 'uint', 'ulong'] as const)('%s has no minus', (type) => {
  expect(() => integers[type].read?.('-1', utc)).toThrow(expect.objectContaining({ code: 'not-convertible' }))
})

const beyond: { type: Name; given: string }[] = [
  { type: 'sbyte', given: '128' },
  { type: 'sbyte', given: '-129' },
  { type: 'byte', given: '256' },
  { type: 'short', given: '32768' },
  { type: 'ushort', given: '65536' },
  { type: 'int', given: '2147483648' },
  { type: 'int', given: '-2147483649' },
  { type: 'uint', given: '4294967296' },
  { type: 'long', given: '9223372036854775808' },
  { type: 'long', given: '-9223372036854775809' },
  { type: 'ulong', given: '18446744073709551616' },
  { type: 'long', given: '79228162514264337593543950336' },
]

test.each(beyond)('$given overflows $type', ({ type, given }) => {
  expect(() => integers[type].read?.(given, utc)).toThrow(expect.objectContaining({ code: 'overflow' }))
})

test('64 bits come back as they went', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (given) => {
      expect(integers.long.read?.(String(given), utc)).toBe(String(given))
    }),
  )
})

test.each([
  { name: 'digits', given: '1'.repeat(100_000) },
  { name: 'blanks', given: ' '.repeat(100_000) },
  { name: 'a digit and blanks', given: `1${' '.repeat(100_000)}` },
])(
  'a hundred thousand characters are refused at once: $name',
  ({ given }) => {
    expect(() => integers.int.read?.(`${given}!`, utc)).toThrow(SerializationError)
    expect(() => integers.int.read?.(`x${given}!`, utc)).toThrow(SerializationError)
  },
  5000,
)
