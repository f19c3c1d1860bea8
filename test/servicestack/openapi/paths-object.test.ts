/** Paths of a document. */

import { expect, test } from 'vitest'
import type { Operation } from '#servicestack/model/operation.ts'
import { openDraft } from '#servicestack/openapi/draft.ts'
import { readPaths, writePaths } from '#servicestack/openapi/paths-object.ts'
import { Place } from '#servicestack/openapi/place.ts'
import { operationWith } from './operation-with.ts'

function write(...operations: Operation[]) {
  const types = operations.map(({ name }) => ({ kind: 'class', name, members: [] }) as const)
  return writePaths(openDraft({ title: '', operations, types }))
}

test('several routes and verbs are several OpenAPI operations that read back as one', () => {
  const operation = operationWith('Cancel', { path: '/a', verbs: ['PUT', 'GET'] }, { path: '/b', verbs: ['POST'] })
  const paths = write(operation)
  expect(Object.keys(paths)).toEqual(['/a', '/b'])
  expect([paths['/a']?.put?.operationId, paths['/a']?.get?.operationId, paths['/b']?.post?.operationId]).toEqual([
    'Cancel',
    'Cancel_2',
    'Cancel_3',
  ])
  expect(paths['/a']?.put?.['x-servicestack']).toEqual({ operation: 'Cancel' })
  expect(readPaths(new Place(paths))).toEqual([operation])
})

test('a numbered id never is the name of another operation', () => {
  const paths = write(
    operationWith('A', { path: '/a', verbs: ['PUT', 'GET'] }),
    operationWith('A_2', { path: '/b', verbs: ['GET'] }),
  )
  expect([paths['/a']?.get?.operationId, paths['/b']?.get?.operationId]).toEqual(['A_3', 'A_2'])
})

test.each([
  { name: 'all verbs', routes: [{ path: '/a', verbs: [] }] },
  { name: 'no route', routes: [] },
  { name: 'a wildcard', routes: [{ path: '/papers/{Path*}', verbs: ['GET'] }] },
  { name: 'an unknown verb', routes: [{ path: '/tasks', verbs: ['PATCHY', 'GET'] }] },
  {
    name: 'one path twice',
    routes: [
      { path: '/a', verbs: ['GET'] },
      { path: '/a', verbs: ['PUT'] },
    ],
  },
  {
    name: 'one path under two names',
    routes: [
      { path: '/{a}', verbs: ['GET'] },
      { path: '/{b}', verbs: ['PUT'] },
    ],
  },
  { name: 'a path without its slash', routes: [{ path: 'a', verbs: ['GET'] }] },
])('an operation with $name says its routes in the extension and reads back', ({ routes }) => {
  const operation = operationWith('Run', ...routes)
  const paths = write(operation)
  const [first] = Object.values(paths).flatMap((item) => Object.values(item))
  expect(first?.['x-servicestack']).toHaveProperty('routes')
  expect(readPaths(new Place(paths))).toEqual([operation])
})

test('members of a path item that are no methods are passed over', () => {
  expect(readPaths(new Place({ '/a': { summary: 'shared', parameters: [] } }))).toEqual([])
})
