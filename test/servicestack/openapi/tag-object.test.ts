/** The Tag Object. */

import { expect, test } from 'vitest'
import { tagOf, writeTags } from '#servicestack/openapi/tag-object.ts'

test.each([
  { path: '/sessions/{sessionId}/hold', want: 'sessions' },
  { path: '/{tenant}/sessions', want: 'sessions' },
  { path: '/', want: 'root' },
])('$path is tagged $want', ({ path, want }) => {
  expect(tagOf(path)).toBe(want)
})

test('each tag is described once', () => {
  expect(writeTags(['/a/b', '/a', '/{c}'])).toEqual([
    { name: 'a', description: 'Operations under /a.' },
    { name: 'root', description: 'Operations under /.' },
  ])
})
