/** Documents as models. */

import { expect, test } from 'vitest'
import { OpenApiError } from '#servicestack/openapi/openapi-error.ts'
import { readOpenApi } from '#servicestack/openapi/read-openapi.ts'
import { writeOpenApi } from '#servicestack/openapi/write-openapi.ts'
import { harbour } from '../model/harbour.ts'

test('what was written reads back as the same model', () => {
  expect(readOpenApi(writeOpenApi(harbour))).toStrictEqual(harbour)
})

test.each([
  { name: 'nothing', document: undefined, code: 'missing', pointer: '/openapi' },
  { name: 'a text', document: 'openapi: 3.1.0', code: 'missing', pointer: '/openapi' },
  { name: 'OpenAPI 3.0', document: { openapi: '3.0.3' }, code: 'wrong-version', pointer: '/openapi' },
  { name: 'a document without info', document: { openapi: '3.1.0' }, code: 'missing', pointer: '/info/title' },
  {
    name: 'a document without paths',
    document: { openapi: '3.1.0', info: { title: 'T' } },
    code: 'missing',
    pointer: '/paths',
  },
  {
    name: 'an operation without responses',
    document: { openapi: '3.1.0', info: { title: 'T' }, paths: { '/a': { get: { operationId: 'A' } } } },
    code: 'missing',
    pointer: '/paths/~1a/get/responses/200/content/application~1json/schema/type',
  },
])('$name is refused as $code at $pointer', ({ document, code, pointer }) => {
  const read = () => readOpenApi(document)
  expect(read).toThrow(OpenApiError)
  expect(read).toThrow(expect.objectContaining({ code, pointer }))
})

test.each([
  '#/components/schemas/Vessel',
  '#/components/schemas/Stamped',
  '#/components/schemas/VesselKind',
  '#/components/responses/Unauthorized',
])('a document that refers to %s in vain is refused', (reference) => {
  const text = JSON.stringify(writeOpenApi(harbour))
  const broken = text.replace(`"${reference}"`, '"#/components/schemas/Nope"')
  expect(broken).not.toBe(text)
  expect(() => readOpenApi(JSON.parse(broken))).toThrow(OpenApiError)
  expect(() => readOpenApi(JSON.parse(broken))).toThrow(expect.objectContaining({ code: 'dangling-reference' }))
})

test('an operation whose request DTO is not in the document is refused', () => {
  const { components, ...rest } = writeOpenApi(harbour)
  const { CastOff, ...schemas } = components.schemas
  expect(CastOff).toBeDefined()
  expect(() => readOpenApi({ ...rest, components: { ...components, schemas } })).toThrow(
    expect.objectContaining({ code: 'missing', pointer: '/components/schemas/CastOff' }),
  )
})
