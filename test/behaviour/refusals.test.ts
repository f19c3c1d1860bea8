import { expect, test } from 'vitest'
import { badRequest, conflict, notFound } from '#behaviour/refusals.ts'

test('refusals carry the status and error code of the HttpError they imitate', () => {
  expect(badRequest('empty')).toEqual({ status: 400, errorCode: 'BadRequest', message: 'empty' })
  expect(notFound('gone')).toEqual({ status: 404, errorCode: 'NotFound', message: 'gone' })
  expect(conflict('busy')).toEqual({ status: 409, errorCode: 'Conflict', message: 'busy' })
})
