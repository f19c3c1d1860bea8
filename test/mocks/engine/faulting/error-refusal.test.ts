import { expect, test } from 'vitest'
import { errorRefusal } from '#mocks/engine/faulting/error-refusal.ts'
import { errorNames } from '#mocks/world/error-names.ts'

test.each([
  { given: {}, want: "500 Exception: Exception of type 'System.Exception' was thrown." },
  { given: { status: 503 }, want: '503 ServiceUnavailable: Service unavailable' },
  { given: { status: 429 }, want: '429 TooManyRequests: Too many requests' },
  // so .NET spells a status that it has no name for
  { given: { status: 418 }, want: '418 418: 418' },
  { given: { status: 409, errorCode: 'SessionEnded' }, want: '409 SessionEnded: Conflict' },
  { given: { name: 'NotFound', message: 'No session S9.' }, want: '404 NotFound: No session S9.' },
  { given: { name: 'TimeoutException' }, want: '500 TimeoutException: The operation has timed out.' },
  { given: { name: 'ArgumentNullException' }, want: '400 ArgumentNullException: Value cannot be null.' },
  {
    given: { name: 'UnauthorizedAccessException' },
    want: '403 UnauthorizedAccessException: Attempted to perform an unauthorized operation.',
  },
  { given: { name: 'Conflict', status: 423 }, want: '423 Conflict: Conflict' },
] as const)('$given is refused as $want', ({ given, want }) => {
  const { status, reason, errorCode, message, errors } = errorRefusal({ kind: 'error', ...given })
  expect(`${status} ${errorCode}: ${message}`).toBe(want)
  expect([reason, errors]).toEqual([errorCode, []])
})

test('what is said of members makes it a failed validation, in the words of the first', () => {
  const errors = [
    { errorCode: 'NotEmpty', fieldName: 'Reason', message: "'Reason' must not be empty." },
    { errorCode: 'Length', fieldName: 'Name', message: 'Too long' },
  ]
  expect(errorRefusal({ kind: 'error', errors })).toEqual({
    status: 400,
    reason: 'NotEmpty',
    errorCode: 'NotEmpty',
    message: "'Reason' must not be empty.",
    errors,
  })
})

test.each(errorNames)('%s has a status of an error and says something', (name) => {
  const { status, errorCode, message } = errorRefusal({ kind: 'error', name })
  expect([status >= 400 && status < 600, errorCode, message !== '']).toEqual([true, name, true])
})
