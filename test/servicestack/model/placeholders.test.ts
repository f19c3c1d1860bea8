/** The placeholders of a route. */

import { expect, test } from 'vitest'
import { placeholders } from '#servicestack/model/placeholders.ts'

test.each([
  { path: '/sessions/{sessionId}/hold', want: ['sessionId'] },
  { path: '/visits/{From}/{To}', want: ['From', 'To'] },
  { path: '/papers/{Path*}', want: ['Path'] },
  { path: '/{*Path}/edit', want: ['Path'] },
  { path: '/vessels', want: [] },
])('$path has the placeholders $want', ({ path, want }) => {
  expect(placeholders({ path })).toEqual(want)
})
