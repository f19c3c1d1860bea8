import { expect, test } from 'vitest'
import { fillPath } from '#servicestack/model/fill-path.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'

test.each<{ route: string; dto: WireObject; path: string; rest: WireObject }>([
  { route: '/sessions/{sessionId}/hold', dto: { sessionId: 'S1', a: 1 }, path: '/sessions/S1/hold', rest: { a: 1 } },
  { route: '/sessions/{SessionId}/hold', dto: { sessionId: 'S1' }, path: '/sessions/S1/hold', rest: {} },
  { route: '/sessions/{sessionId}/hold', dto: { SessionID: 'S1' }, path: '/sessions/S1/hold', rest: {} },
  { route: '/{id}', dto: { ID: 'other', id: 'same' }, path: '/same', rest: { ID: 'other' } },
  { route: '/{id}', dto: { id: 'a b/c?#é%' }, path: '/a%20b%2Fc%3F%23%C3%A9%25', rest: {} },
  { route: '/files/{Path*}', dto: { path: 'a b/c' }, path: '/files/a%20b/c', rest: {} },
  { route: '/{*Path}/edit', dto: { path: 'a/b' }, path: '/a/b/edit', rest: {} },
  { route: '/{a}/{b}', dto: { b: 2, a: true }, path: '/true/2', rest: {} },
  { route: '/{id}/x', dto: { id: null }, path: '//x', rest: {} },
  { route: '/{toString}', dto: {}, path: '/', rest: {} },
  { route: '/{id}', dto: { id: '$&' }, path: '/%24%26', rest: {} },
  { route: '/all', dto: { id: 'x' }, path: '/all', rest: { id: 'x' } },
])('$route with $dto is $path', ({ route, dto, path, rest }) => {
  expect(fillPath({ path: route }, dto)).toEqual({ path, rest })
})
