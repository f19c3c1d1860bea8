/** The types that ServiceStack declares itself. */

import { expect, test } from 'vitest'
import { frameworkTypes } from '#servicestack/model/framework-types.ts'

test('the error envelope has the members that ServiceStack serialises, in its order', () => {
  const members = frameworkTypes.map((type) => [type.name, type.members.map(({ name }) => name)])
  expect(Object.fromEntries(members)).toEqual({
    ErrorResponse: ['responseStatus'],
    ResponseStatus: ['errorCode', 'message', 'stackTrace', 'errors', 'meta'],
    ResponseError: ['errorCode', 'fieldName', 'message', 'meta'],
  })
})

test('every member of the envelope may be absent', () => {
  expect(frameworkTypes.flatMap(({ members }) => members).every(({ nullable }) => nullable)).toBe(true)
})
