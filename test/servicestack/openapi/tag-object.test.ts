/** The Tag Object. */

import { expect, test } from 'vitest'
import { tagOf, tagsOf, writeTags } from '#servicestack/openapi/tag-object.ts'
import { operationWith } from './operation-with.ts'

test.each([
  { path: '/sessions/{sessionId}/hold', want: 'sessions' },
  { path: '/{tenant}/sessions', want: 'sessions' },
  { path: '/', want: 'root' },
])('$path is tagged $want', ({ path, want }) => {
  expect(tagOf(path)).toBe(want)
})

test('each tag is described once', () => {
  const operation = operationWith('Ping')
  expect(writeTags(['/a/b', '/a', '/{c}'].map((path) => ({ operation, path })))).toEqual([
    { name: 'a', description: 'Operations under /a.' },
    { name: 'root', description: 'Operations under /.' },
  ])
})

test('an operation that has tags of its own keeps them', () => {
  const slot = { operation: { ...operationWith('Ping'), tags: ['Health', 'Ops'] }, path: '/ping' }
  expect(tagsOf(slot)).toEqual(['Health', 'Ops'])
  expect(writeTags([slot])).toEqual([
    { name: 'Health', description: 'Operations tagged Health.' },
    { name: 'Ops', description: 'Operations tagged Ops.' },
  ])
})
