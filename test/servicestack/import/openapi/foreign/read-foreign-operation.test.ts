import { expect, test } from 'vitest'
import { readForeignOperation } from '#servicestack/import/openapi/foreign/read-foreign-operation.ts'
import { openTypeBook } from '#servicestack/import/openapi/foreign/type-book.ts'
import { listOperations } from '#servicestack/import/openapi/list-operations.ts'
import { nodeOf } from '../node-of.ts'

function read(paths: object) {
  const root = nodeOf({ servers: [{ url: '/v1' }], paths })
  const [first, ...others] = listOperations(root)
  return first && readForeignOperation('Ask', [first, ...others], root, openTypeBook(root))
}

test('verbs of one path are one route, below the path of the server', () => {
  const operation = read({
    '/a': { get: {}, post: { responses: { 200: { schema: { type: 'string' } } } } },
    '/b': { get: {} },
  })
  expect(operation?.routes).toEqual([
    { path: '/v1/a', verbs: ['GET', 'POST'] },
    { path: '/v1/b', verbs: ['GET'] },
  ])
  expect(operation?.response).toEqual({ kind: 'scalar', scalar: 'string' })
})

test.each(['/a?beta=true', '/a#add'])('%s is the path /a, as far as a route goes', (path) => {
  expect(read({ [path]: { get: {} } })?.routes).toEqual([{ path: '/v1/a', verbs: ['GET'] }])
})

test.each([
  { given: { summary: 'Asks', description: 'At length' }, want: { description: 'Asks', notes: 'At length' } },
  { given: { description: 'At length' }, want: { description: 'At length' } },
  { given: { summary: '', description: 'At length' }, want: { description: 'At length' } },
  { given: { summary: 'Same', description: 'Same' }, want: { description: 'Same' } },
  { given: { summary: 'Ask' }, want: {} },
])('$given is told as $want', ({ given, want }) => {
  const { description, notes } = read({ '/a': { get: given } }) ?? {}
  expect({ ...(description === undefined ? {} : { description }), ...(notes === undefined ? {} : { notes }) }).toEqual(
    want,
  )
})
