/** References that lead nowhere. */

import { expect, test } from 'vitest'
import { OpenApiError } from '#servicestack/openapi/openapi-error.ts'
import { Place } from '#servicestack/openapi/place.ts'
import { refuseDangling } from '#servicestack/openapi/refuse-dangling.ts'
import { writeOpenApi } from '#servicestack/openapi/write-openapi.ts'
import { harbour } from '../model/harbour.ts'

const schemas = { 'a/b~c': { type: 'string' }, Vessel: { allOf: [{ type: 'object' }] } }
const documentWith = (schema: unknown) => new Place({ components: { schemas: { ...schemas, Probe: schema } } })

test('a written document refers to nothing that it does not hold', () => {
  expect(() => refuseDangling(new Place(writeOpenApi(harbour)))).not.toThrow()
})

test.each([
  { name: 'of a member', schema: { properties: { a: { $ref: '#/components/schemas/Nope' } } }, at: '/properties/a' },
  { name: 'of a base', schema: { allOf: [{ $ref: '#/components/schemas/Nope' }] }, at: '/allOf/0' },
  { name: 'to a missing property', schema: { $ref: '#/components/schemas/Vessel/properties/key' }, at: '' },
  { name: 'to a missing item', schema: { $ref: '#/components/schemas/Vessel/allOf/1' }, at: '' },
  { name: 'to a member that every object has', schema: { $ref: '#/components/schemas/constructor' }, at: '' },
  { name: 'that is no URI', schema: { $ref: '#/components/%' }, at: '' },
  {
    name: 'of a member called example',
    schema: { properties: { example: { $ref: '#/a' } } },
    at: '/properties/example',
  },
])('a reference $name is refused with its place and what to do', ({ schema, at }) => {
  const refuse = () => refuseDangling(documentWith(schema))
  expect(refuse).toThrow(OpenApiError)
  expect(refuse).toThrow(
    expect.objectContaining({ code: 'dangling-reference', pointer: `/components/schemas/Probe${at}/$ref` }),
  )
  expect(refuse).toThrow(/run `understudy generate`/)
})

test.each([
  { name: 'a reference with escapes', schema: { $ref: '#/components/schemas/a~1b~0c' } },
  { name: 'a percent-encoded reference', schema: { $ref: '#/components/schemas/a~1b%7E0c' } },
  { name: 'a reference into a list', schema: { $ref: '#/components/schemas/Vessel/allOf/0' } },
  { name: 'an example', schema: { example: { $ref: '#/nowhere' } } },
  { name: 'an extension', schema: { 'x-servicestack': { $ref: '#/nowhere' } } },
  { name: 'a member called $ref', schema: { properties: { $ref: { type: 'string' } } } },
])('$name is let by', ({ schema }) => {
  expect(() => refuseDangling(documentWith(schema))).not.toThrow()
})
