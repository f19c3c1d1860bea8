/** Formats of a body. */

import { expect, test } from 'vitest'
import { readBodySchema, writeMediaTypes } from '#servicestack/openapi/media-type-object.ts'
import { Place } from '#servicestack/openapi/place.ts'

test('a body is the same in JSON and in JSV, and its schema reads back', () => {
  const content = writeMediaTypes({ type: 'string' }, 'String')
  expect(content['application/json']).toEqual({ schema: { type: 'string' }, example: 'String' })
  expect(content['application/jsv']).toEqual(content['application/json'])
  expect(readBodySchema(new Place(content)).value).toEqual({ type: 'string' })
})

test('a body without a sample has no example', () => {
  expect(writeMediaTypes({ type: 'string' }, undefined)['application/jsv']).toEqual({ schema: { type: 'string' } })
})
