/** Where each route stands in the document. */

import { expect, test } from 'vitest'
import type { Operation } from '#servicestack/model/operation.ts'
import type { Route } from '#servicestack/model/route.ts'
import { planPaths } from '#servicestack/openapi/plan-paths.ts'
import { operationWith } from './operation-with.ts'

const slotsOf = (...operations: Operation[]) =>
  planPaths({ title: '', operations, types: [] }).map((slots) =>
    slots.map(({ operation, method, path }) => `${operation.name} ${method} ${path}`),
  )

test('verbs of one path stand together, in the order of their route', () => {
  const cancel = operationWith('Cancel', { path: '/a', verbs: ['PUT', 'GET'] }, { path: '/b', verbs: ['POST'] })
  expect(slotsOf(cancel)).toEqual([['Cancel put /a', 'Cancel get /a'], ['Cancel post /b']])
})

test('a route for all verbs takes the verbs that no other route names', () => {
  const all = operationWith('All', { path: '/a', verbs: [] })
  const get = operationWith('Get', { path: '/a', verbs: ['GET'] })
  expect(slotsOf(all, get)).toEqual([['All post /a', 'All put /a', 'All delete /a', 'All patch /a', 'Get get /a']])
})

test('paths that differ only in a placeholder share the first one’s template', () => {
  const get = operationWith('Get', { path: '/a/{id}', verbs: ['GET'] })
  const put = operationWith('Put', { path: '/a/{Key}', verbs: ['PUT'] })
  expect(slotsOf(get, put)).toEqual([['Get get /a/{id}', 'Put put /a/{id}']])
  const [slots = []] = planPaths({ title: '', operations: [get, put], types: [] })
  expect(slots.map(({ placeholders }) => placeholders)).toEqual([
    [{ name: 'id', own: 'id' }],
    [{ name: 'id', own: 'Key' }],
  ])
})

test.each<{ name: string; routes: Route[] }>([
  { name: 'no route', routes: [] },
  { name: 'only verbs that OpenAPI does not know', routes: [{ path: '/tasks', verbs: ['PATCHY'] }] },
])('an operation with $name stands at its predefined route', ({ routes }) => {
  expect(slotsOf(operationWith('Run', ...routes))).toEqual([['Run post /json/reply/Run']])
})

test('an operation whose path and verb are taken stands at its predefined route', () => {
  const route = { path: '/a', verbs: ['GET'] }
  expect(slotsOf(operationWith('First', route), operationWith('Second', route))).toEqual([
    ['First get /a'],
    ['Second post /json/reply/Second'],
  ])
})

const predefined = (name: string) =>
  ['/json/reply', '/api', '/json/oneway'].map((start) => ({ path: `${start}/${name}`, verbs: ['POST'] }))

test('an operation whose predefined route another has taken stands at the next one', () => {
  const [reply, api] = predefined('Run')
  const thief = operationWith('Thief', ...[reply, api].filter((route) => route !== undefined))
  expect(slotsOf(thief, operationWith('Run')).at(-1)).toEqual(['Run post /json/oneway/Run'])
})

test('an operation for which no place is left is refused', () => {
  const thief = operationWith('Thief', ...predefined('Run'))
  expect(() => slotsOf(thief, operationWith('Run'))).toThrow(expect.objectContaining({ code: 'path-taken' }))
})

test('the place of a refused operation is a JSON pointer, whatever the operation is called', () => {
  const thief = operationWith('Thief', ...predefined('~/Run'))
  expect(() => slotsOf(thief, operationWith('~/Run'))).toThrow(
    expect.objectContaining({ pointer: '/paths/~1json~1reply~1~0~1Run/post' }),
  )
})
