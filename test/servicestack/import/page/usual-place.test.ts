/** What the column Parameter says by itself. */

import { expect, test } from 'vitest'
import { usualPlace } from '#servicestack/import/page/usual-place.ts'

const routes = [{ path: '/berths/{No}', verbs: ['POST'] }]

test.each([
  { member: 'no', isOfRequest: true, routes, want: 'path' },
  { member: 'Depth', isOfRequest: true, routes, want: 'body' },
  { member: 'No', isOfRequest: false, routes, want: 'form' },
  { member: 'No', isOfRequest: true, routes: [], want: 'query' },
  { member: 'No', isOfRequest: true, routes: [{ path: '/a', verbs: [] }], want: 'query' },
  { member: 'No', isOfRequest: true, routes: [{ path: '/a', verbs: ['PATCH'] }], want: 'query' },
])('$member of $routes is in the $want', ({ member, isOfRequest, routes, want }) => {
  expect(usualPlace(member, isOfRequest, routes)).toBe(want)
})
