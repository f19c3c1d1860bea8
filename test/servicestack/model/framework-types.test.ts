/** The types that ServiceStack declares itself. */

import { expect, test } from 'vitest'
import { frameworkTypes, frameworkTypesOf, inPascalCase } from '#servicestack/model/framework-types.ts'

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

test('a server that writes PascalCase writes the envelope so, too', () => {
  expect(frameworkTypesOf('PascalCase')).toEqual(frameworkTypes.map(inPascalCase))
  expect(frameworkTypesOf('PascalCase')[0]?.members.map(({ name }) => name)).toEqual(['ResponseStatus'])
  expect(frameworkTypesOf('camelCase')).toBe(frameworkTypes)
  expect(frameworkTypesOf(undefined)).toBe(frameworkTypes)
})
