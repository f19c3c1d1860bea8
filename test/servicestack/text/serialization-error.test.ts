import { expect, test } from 'vitest'
import {
  argumentOutOfRange,
  indexOutOfRange,
  notAnObject,
  notConvertible,
  SerializationError,
} from '#servicestack/text/serialization-error.ts'

test.each([
  { error: indexOutOfRange(), code: 'index-out-of-range', want: 'Index was outside the bounds of the array.' },
  {
    error: argumentOutOfRange(),
    code: 'index-out-of-range',
    want: 'Specified argument was out of the range of valid values.',
  },
  { error: notConvertible('x'), code: 'not-convertible', want: "'x' is an Invalid value" },
  {
    error: notAnObject('Echo', 'hello'),
    code: 'not-an-object',
    want: "Type definitions should start with a '{', expecting serialized type 'Echo', got string starting with: hello",
  },
])('a client of the real server reads: $want', ({ error, code, want }) => {
  expect(error).toBeInstanceOf(SerializationError)
  expect(error).toMatchObject({ name: 'SerializationError', code, message: want })
})

test('of a text that is no object the first 50 characters are quoted', () => {
  expect(notAnObject('Echo', 'x'.repeat(51)).message.endsWith(`: ${'x'.repeat(50)}`)).toBe(true)
})
