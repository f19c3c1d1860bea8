import { expect, test } from 'vitest'
import { listOperations } from '#servicestack/import/openapi/list-operations.ts'
import { nodeOf } from './node-of.ts'

const json = (type: string) => ({ content: { 'application/json': { schema: { type } } } })

test('parameters of the path are those of each operation, which may replace them', () => {
  const own = { name: 'id', in: 'path', description: 'own' }
  const given = {
    paths: {
      '/a/{id}': {
        summary: 'Both',
        parameters: [{ name: 'id', in: 'path' }, { $ref: '#/parameters/page' }],
        get: { parameters: [own] },
        delete: {},
      },
      'x-more': { get: {} },
    },
    parameters: { page: { name: 'page', in: 'query' } },
  }
  const listed = listOperations(nodeOf(given))
  expect(listed.map(({ verb, path }) => `${verb} ${path}`)).toEqual(['GET /a/{id}', 'DELETE /a/{id}'])
  expect(listed[0]?.parameters.map(({ value }) => value)).toEqual([own, { name: 'page', in: 'query' }])
})

test('the body of 2.0 is no parameter', () => {
  const body = { name: 'any', in: 'body', required: true, schema: { type: 'array' } }
  const [operation] = listOperations(nodeOf({ paths: { '/a': { post: { parameters: [body] } } } }))
  expect(operation?.parameters).toEqual([])
  expect(operation?.body).toMatchObject({ isForm: false, isRequired: true })
  expect(operation?.body?.schema.value).toEqual({ type: 'array' })
})

test.each([
  {
    name: 'the first success with a body',
    given: { 204: {}, 201: json('string'), default: json('object') },
    want: 'string',
  },
  { name: 'nothing when no success has a body', given: { 204: {}, default: json('object') }, want: undefined },
  {
    name: 'the default when no success is told',
    given: { 404: json('string'), default: json('object') },
    want: 'object',
  },
  { name: 'a range', given: { '2XX': json('string') }, want: 'string' },
  { name: 'a schema of 2.0', given: { 200: { schema: { type: 'array' } } }, want: 'array' },
])('the response is $name', ({ given, want }) => {
  const [operation] = listOperations(nodeOf({ paths: { '/a': { get: { responses: given } } } }))
  expect(operation?.response?.member('type').value).toBe(want)
})

test('a long path with stars is a path', () => {
  const path = `/${'{part*}/'.repeat(60)}*`
  expect(listOperations(nodeOf({ paths: { [path]: { get: {} } } })).map((one) => one.path)).toEqual([path])
})

test.each(['/a\nb', '/../../etc', '/a/..'])('the path %j is refused', (path) => {
  const given = { paths: { [path]: { get: {} } } }
  expect(() => listOperations(nodeOf(given))).toThrow(expect.objectContaining({ code: 'hostile-name' }))
})
