/** Routes as path templates. */

import { expect, test } from 'vitest'
import { pathIdentity, pathTemplate } from '#servicestack/openapi/path-template.ts'

test.each([
  { route: '/a/{b}/{c}', want: { path: '/a/{b}/{c}', names: ['b', 'c'] } },
  { route: '/papers/{Path*}', want: { path: '/papers/{Path}', names: ['Path'] } },
  { route: '/{*Path}/edit', want: { path: '/{Path}/edit', names: ['Path'] } },
  { route: 'ping', want: { path: '/ping', names: [] } },
  { route: '/', want: { path: '/', names: [] } },
  { route: '/pets/{id}/', want: { path: '/pets/{id}', names: ['id'] } },
  { route: '/{id}/{id2}/{id*}', want: { path: '/{id}/{id2}/{id3}', names: ['id', 'id2', 'id'] } },
])('$route is the template $want.path', ({ route, want }) => {
  expect(pathTemplate(route)).toEqual(want)
})

test('templates that differ only in names are the same', () => {
  expect(pathIdentity('/a/{b}/c')).toBe(pathIdentity('/a/{id}/c'))
  expect(pathIdentity('/a/{b}/c')).not.toBe(pathIdentity('/a/{b}/d'))
})
