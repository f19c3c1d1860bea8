/** Security schemes and requirements. */

import { expect, test } from 'vitest'
import { Place } from '#servicestack/openapi/place.ts'
import { readRequiresAuthentication, writeSecurity, writeSecuritySchemes } from '#servicestack/openapi/security.ts'
import { harbour } from '../model/harbour.ts'

test.each([true, false])('that signing in is required reads back: %s', (required) => {
  expect(readRequiresAuthentication(new Place(writeSecurity(required)))).toBe(required)
})

test('either the session cookie or Basic will do', () => {
  expect(writeSecurity(true)).toEqual([{ session: [] }, { basic: [] }])
  expect(writeSecuritySchemes(harbour)).toMatchObject({
    session: { type: 'apiKey', in: 'cookie', name: 'ss-id' },
    basic: { type: 'http', scheme: 'basic' },
  })
})

test('an API that everybody may call has no schemes', () => {
  expect(writeSecuritySchemes({ ...harbour, operations: harbour.operations.slice(1) })).toBeUndefined()
})
