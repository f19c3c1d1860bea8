import { expect, test } from 'vitest'
import { serializationRefusal, serviceRefusal } from '#servicestack/http/answering/refusal.ts'
import { responseStatus } from '#servicestack/http/answering/response-status.ts'

/** Recorded from a real server of 8.6. */
test('an error envelope has an empty list of errors, and no stack trace', () => {
  const refusal = serviceRefusal(404, 'NotFound', "Session 'nope' was not found")
  expect(JSON.stringify(responseStatus(refusal))).toBe(
    '{"responseStatus":{"errorCode":"NotFound","message":"Session \'nope\' was not found","errors":[]}}',
  )
})

test('each wrong field is an error, with what is known about it', () => {
  const error = { errorCode: 'NotEmpty', fieldName: 'UserName', message: "'User Name' must not be empty." }
  const meta = { PropertyName: 'User Name' }
  const envelope = responseStatus(serializationRefusal('Validation failed', [error, { ...error, meta }]))
  expect(envelope).toEqual({
    responseStatus: {
      errorCode: 'SerializationException',
      message: 'Validation failed',
      errors: [error, { ...error, meta }],
    },
  })
})
