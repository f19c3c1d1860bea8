/** What an OpenAPI error tells. */

import { expect, test } from 'vitest'
import { OpenApiError } from '#servicestack/openapi/openapi-error.ts'

test('an OpenAPI error says where, why and what to do', () => {
  const cause = new Error('deeper')
  const error = new OpenApiError('missing', '/info/title', 'a text is missing.', 'Add it.', { cause })
  expect(error).toMatchObject({ name: 'OpenApiError', code: 'missing', pointer: '/info/title', cause })
  expect(error.message).toBe('The OpenAPI document is wrong at /info/title: a text is missing. Add it.')
})

test('the root has a name', () => {
  expect(new OpenApiError('wrong-type', '', 'an object was expected.', 'Add it.').message).toMatch(/at its root:/)
})
