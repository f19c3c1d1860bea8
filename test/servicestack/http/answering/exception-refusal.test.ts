/** What becomes of exceptions, as recorded (errors/boom/…). */

import { expect, test } from 'vitest'
import { exceptionRefusal } from '#servicestack/http/answering/exception-refusal.ts'

test.each([
  ['ArgumentException', 400],
  ['ArgumentNullException', 400],
  ['NotImplementedException', 405],
  ['UnauthorizedAccessException', 403],
  ['KeyNotFoundException', 500],
  ['Exception', 500],
])('%s is a %i, and its class is code and reason', (name, status) => {
  expect(exceptionRefusal({ name, message: 'm' })).toEqual({
    status,
    reason: name,
    errorCode: name,
    message: 'm',
    errors: [],
  })
})

test('an exception that names a parameter says so twice', () => {
  expect(exceptionRefusal({ name: 'ArgumentException', message: 'bad argument', parameter: 'Kind' })).toMatchObject({
    message: "bad argument (Parameter 'Kind')",
    errors: [{ errorCode: 'ArgumentException', fieldName: 'Kind', message: 'bad argument' }],
  })
})
