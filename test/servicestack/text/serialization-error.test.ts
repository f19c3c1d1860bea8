import { expect, test } from 'vitest'
import {
  argumentOutOfRange,
  indexOutOfRange,
  notAnObject,
  notConvertible,
  notSupported,
  overflow,
  SerializationError,
  tooDeep,
  tooLarge,
} from '#servicestack/text/serialization-error.ts'

test.each([
  { error: indexOutOfRange(), code: 'index-out-of-range', want: 'Index was outside the bounds of the array.' },
  {
    error: argumentOutOfRange(),
    code: 'index-out-of-range',
    want: 'Specified argument was out of the range of valid values.',
  },
  { error: notConvertible('x'), code: 'not-convertible', want: "'x' is an Invalid value" },
  { error: overflow('300'), code: 'overflow', want: "'300' is an Invalid value" },
  { error: notSupported('No.'), code: 'not-supported', want: 'No.' },
  { error: tooDeep(50), code: 'not-convertible', want: 'Exceeded MaxDepth limit of 50' },
  { error: tooLarge(9, 'members'), code: 'too-large', want: 'The text has more than 9 members.' },
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

test('a server swallows what a value cannot be, but neither a forbidden type nor a text beyond bounds', () => {
  const errors = [indexOutOfRange(), notConvertible('x'), overflow('x'), notSupported('x'), tooLarge(1, 'members')]
  expect(errors.map(({ isSwallowed }) => isSwallowed)).toEqual([true, true, true, false, false])
})
