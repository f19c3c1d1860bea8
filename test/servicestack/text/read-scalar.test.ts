import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readScalar } from '#servicestack/text/read-scalar.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'

const yes = ['true', 'TRUE', 'True', ' true ', '\0true\0', '1', 't', 'T', 'y', 'Y', 'on']
const no = ['false', 'FALSE', 'False\t', '0', 'f', 'F', 'n', 'N', 'off', 'ofx', 'of\n']

test.each([...yes.map((given) => ({ given, want: true })), ...no.map((given) => ({ given, want: false }))])(
  'as a boolean $given is $want',
  ({ given, want }) => {
    expect(readScalar(given, 'boolean')).toBe(want)
  },
)

test.each(['', 'yes', 'no', '2', '01', ' 1', 'On', 'OFF', 'null', 'of', 'off!', 'tr\0ue'])(
  '%j is no boolean',
  (given) => {
    expect(() => readScalar(given, 'boolean')).toThrow(SerializationError)
  },
)

test.each([
  { given: '5', want: 5 },
  { given: ' -5\t', want: -5 },
  { given: '+7', want: 7 },
  { given: '007', want: 7 },
  { given: '.5', want: 0.5 },
  { given: '1.', want: 1 },
  { given: '1e3', want: 1000 },
  { given: '1E-02', want: 0.01 },
  { given: '1,000', want: 1000 },
  { given: '1,,2', want: 12 },
  { given: '1,', want: 1 },
  { given: '1\0', want: 1 },
  { given: '1e400', want: Number.POSITIVE_INFINITY },
  { given: 'NaN', want: Number.NaN },
  { given: '-nan', want: Number.NaN },
  { given: ' Infinity', want: Number.POSITIVE_INFINITY },
  { given: '+infinity', want: Number.POSITIVE_INFINITY },
  { given: '-Infinity', want: Number.NEGATIVE_INFINITY },
])('as a number $given is $want', ({ given, want }) => {
  expect(readScalar(given, 'number')).toBe(want)
})

test.each(['', '.', '-', ',1', '1.5,0', '1e', '- 1', '0x10', '1_0', '1d', '∞', 'x', 'null', '\u00A01'])(
  '%j is no number',
  (given) => {
    expect(() => readScalar(given, 'number')).toThrow(SerializationError)
  },
)

test('a string is what it is', () => {
  fc.assert(
    fc.property(fc.string(), (given) => {
      expect(readScalar(given, 'string')).toBe(given)
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
    expect(() => readScalar(`${given}!`, 'number')).toThrow(SerializationError)
    expect(() => readScalar(`x${given}!`, 'number')).toThrow(SerializationError)
    expect(() => readScalar(`x${given}!`, 'boolean')).toThrow(SerializationError)
  },
  5000,
)
