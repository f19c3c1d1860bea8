import { expect, test } from 'vitest'
import { boolean } from '#servicestack/text/scalars/booleans.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import { utc } from '#servicestack/text/zone.ts'

const yes = ['true', 'TRUE', 'tRuE', 'True', ' true ', 'True\0', '\0true\0', '1', 't', 'T', 'y', 'Y', 'on']
const no = ['', 'false', 'FALSE', 'False', 'False\t', '0', 'f', 'F', 'n', 'N', 'off', 'ofx', 'of\n']

test.each([...yes.map((given) => ({ given, want: true })), ...no.map((given) => ({ given, want: false }))])(
  '$given is $want',
  ({ given, want }) => {
    expect(boolean.read?.(given, utc)).toBe(want)
  },
)

test.each([
  'yes',
  'no',
  '2',
  '-1',
  '01',
  ' 1',
  ' ',
  'On',
  'OFF',
  'null',
  'o',
  'of',
  'onn',
  'off!',
  'tr\0ue',
  '1.5',
  '\u200b',
  'true\ufeff',
])('%j is no boolean', (given) => {
  expect(() => boolean.read?.(given, utc)).toThrow(SerializationError)
})

test.each([
  { given: true, want: 'True' },
  { given: false, want: 'False' },
])('$given is written $want', ({ given, want }) => {
  expect(boolean.write?.(given, utc)).toBe(want)
})

test('a million characters are refused at once', () => {
  expect(() => boolean.read?.(`x${' '.repeat(1_000_000)}!`, utc)).toThrow(SerializationError)
}, 5000)
