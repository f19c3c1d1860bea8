import { expect, test } from 'vitest'
import { apiRoute, isApiIndex, operationsByName, replyRoute } from '#servicestack/http/routing/predefined-route.ts'
import { echo, holdSession, sampleModel } from '../../sample-model.ts'

const operations = operationsByName(sampleModel.operations)

/** Recorded on real servers of every version: routes/predefined/*, routes/op/*, routes/batch-*. */
test.each([
  ['/json/reply/Echo', { operation: echo, format: 'json' }],
  ['/json/oneway/HoldSession', { operation: holdSession, format: 'json' }],
  ['/JSON/reply/echo', { operation: echo, format: 'json' }],
  ['/jsonl/reply/Echo', { operation: echo, format: 'jsonl' }],
  ['/html/oneway/Echo', { operation: echo, format: 'html' }],
  ['/json/reply/Echo/', { operation: echo, format: 'json' }],
  ['/json/reply/Echo/x', { operation: echo, format: 'json' }],
  ['/jsv/reply/Echo[]', { operation: echo, format: 'jsv', isBatch: true }],
  ['/json/reply/Echo.jsv', { operation: { name: 'Echo.jsv' }, format: 'json', deadEnd: 'unknown-operation' }],
  ['/json/reply/Nope[]', { operation: { name: 'Nope[]' }, format: 'json', deadEnd: 'unknown-operation' }],
  ['/json/reply/', { operation: { name: '' }, format: 'json', deadEnd: 'unknown-operation' }],
  ['/json/reply', { operation: { name: '' }, format: 'json', deadEnd: 'no-name' }],
  ['//json/reply/Echo', { operation: echo, format: 'json' }],
])('%s leads to %j', (path, want) => {
  expect(replyRoute(path, operations)).toMatchObject({ pathValues: [], via: 'reply', ...want })
})

test.each([
  '/json',
  '/json/syncreply/Echo',
  '/json/bogus/Echo',
  '/foo/reply/Echo',
  '/soap11/oneway/Echo',
  '/json//reply/Echo',
])('%s is no predefined route', (path) => {
  expect(replyRoute(path, operations)).toBeUndefined()
})

test.each([
  ['/api/Echo', { operation: echo, format: 'json' }],
  ['/api/echo', { operation: echo, format: 'json' }],
  ['/api/Echo[]', { operation: echo, format: 'json', isBatch: true }],
  ['/api/Echo.jsv', { operation: echo, format: 'jsv', extension: 'jsv' }],
  ['/api/Echo.foo', { operation: echo, extension: 'foo' }],
  ['/api/Nope.jsv', { operation: { name: 'Nope' }, format: 'jsv', deadEnd: 'unknown-operation' }],
  ['/api/Echo/x', { operation: { name: 'x' }, format: 'json', deadEnd: 'unknown-operation' }],
])('%s leads to %j', (path, want) => {
  expect(apiRoute('GET', path, operations)).toMatchObject({ pathValues: [], via: 'api', ...want })
})

test('an extension that is no format leaves the format open', () => {
  expect(apiRoute('GET', '/api/Echo.foo', operations)?.format).toBeUndefined()
})

test.each(['GET /API/Echo', 'OPTIONS /api/Echo', 'GET /api', 'GET /api/', 'GET /apis/Echo'])(
  '%s is not for an operation',
  (asked) => {
    const [verb = '', path = ''] = asked.split(' ')
    expect(apiRoute(verb, path, operations)).toBeUndefined()
  },
)

test.each([
  ['GET /api', true],
  ['POST /api/', true],
  ['GET /api/Echo/', true],
  ['OPTIONS /api', false],
  ['GET /API', false],
  ['GET /api/Echo', false],
  ['GET /apis/', false],
])('that %s is for the list is %s', (asked, want) => {
  const [verb = '', path = ''] = asked.split(' ')
  expect(isApiIndex(verb, path)).toBe(want)
})
