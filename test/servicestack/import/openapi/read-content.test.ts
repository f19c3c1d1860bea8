import { expect, test } from 'vitest'
import { readContent } from '#servicestack/import/openapi/read-content.ts'
import { nodeOf } from './node-of.ts'

const schema = { type: 'object' }
const other = { type: 'string' }

test.each([
  {
    name: 'JSON before XML',
    given: { 'text/xml': { schema: other }, 'application/json': { schema } },
    want: [schema, false],
  },
  { name: 'JSON of another name', given: { 'application/vnd.pet+json; v=1': { schema } }, want: [schema, false] },
  { name: 'a form', given: { 'multipart/form-data': { schema } }, want: [schema, true] },
  { name: 'an image', given: { 'image/png': {} }, want: [{ type: 'string', format: 'binary' }, false] },
  { name: 'a text', given: { 'text/plain': {} }, want: [{ type: 'string' }, false] },
  { name: 'any JSON', given: { 'application/json': {} }, want: [{}, false] },
])('the body is $name', ({ given, want }) => {
  const read = readContent(nodeOf(given))
  expect([read?.schema.value, read?.isForm]).toEqual(want)
})

test('content without media types is none', () => {
  expect(readContent(nodeOf({}))).toBeUndefined()
})
