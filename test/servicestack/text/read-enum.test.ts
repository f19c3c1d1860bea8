import { expect, test } from 'vitest'
import type { EnumType } from '#servicestack/model/data-type.ts'
import { readEnum } from '#servicestack/text/read-enum.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'

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
