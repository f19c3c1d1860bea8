import { expect, test } from 'vitest'
import type { EnumType } from '#servicestack/model/data-type.ts'
import { readEnum } from '#servicestack/text/read-enum.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import { colour, rights, signed } from './sample-enums.ts'

const queueState: EnumType = {
  kind: 'enum',
  name: 'QueueState',
  values: ['None', 'Queued', 'Ringing', 'Connected', 'Hold', 'Disconnected'],
}

test.each([
  { name: 'a name', given: 'Ringing', want: 'Ringing' },
  { name: 'a name in any case', given: 'rINGING', want: 'Ringing' },
  { name: 'a padded name', given: ' Ringing\n', want: 'Ringing' },
  { name: 'a number', given: '2', want: 'Ringing' },
  { name: 'a signed number', given: '+1', want: 'Queued' },
  { name: 'a number with zeros', given: '0002', want: 'Ringing' },
  { name: 'a minus zero', given: '-0', want: 'None' },
  { name: 'a number that no name has', given: '99', want: '99' },
  { name: 'a negative number', given: '-1', want: '-1' },
  { name: 'the greatest number', given: '2147483647', want: '2147483647' },
  { name: 'names that make up another by their numbers', given: 'Queued, hold', want: 'Disconnected' },
])('$name is read', ({ given, want }) => {
  expect(readEnum(given, queueState)).toBe(want)
})

test.each(['', 'Bogus', 'Queued,1', 'Queued,', ',Queued', '1.0', '- 1', 'null', '2147483648', '-2147483649'])(
  '%j is refused',
  (given) => {
    expect(() => readEnum(given, queueState)).toThrow(SerializationError)
  },
)

test.each([
  { name: 'a value that is spelled otherwise than named', type: colour, given: 'DARK-RED', want: 'dark-red' },
  { name: 'the name behind a value', type: colour, given: 'darkred', want: 'dark-red' },
  { name: 'the number of a value', type: colour, given: '1', want: 'Blue' },
  { name: 'a flag', type: rights, given: 'ADMIN', want: 4 },
  { name: 'several flags', type: rights, given: 'Read, Write', want: 3 },
  { name: 'no flag at all', type: rights, given: '0', want: 0 },
  { name: 'flags that nobody knows', type: rights, given: '8', want: 8 },
  { name: 'a number below nought', type: signed, given: '-1', want: 'Minus' },
  { name: 'another name for a number', type: signed, given: 'uno', want: 'One' },
])('$name is read', ({ type, given, want }) => {
  expect(readEnum(given, type)).toBe(want)
})

test.each(['Read|Write', 'Read, Bogus', 'Read, 4', '4, Read'])('%j are no flags', (given) => {
  expect(() => readEnum(given, rights)).toThrow(SerializationError)
})
