import { expect, test } from 'vitest'
import { serializationRefusal, serviceRefusal } from '#servicestack/http/answering/refusal.ts'

test('a request that could not be bound is refused with the standard phrase', () => {
  expect(serializationRefusal('because', [])).toEqual({
    status: 400,
    reason: 'Bad Request',
    errorCode: 'SerializationException',
    message: 'because',
    errors: [],
  })
})

test('a service puts its error code into the reason phrase', () => {
  expect(serviceRefusal(404, 'NotFound', "Session 'nope' was not found")).toEqual({
    status: 404,
    reason: 'NotFound',
    errorCode: 'NotFound',
    message: "Session 'nope' was not found",
    errors: [],
  })
})
