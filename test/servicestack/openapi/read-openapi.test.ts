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
