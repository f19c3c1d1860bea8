import { expect, test } from 'vitest'
import { pathValues } from '#servicestack/http/routing/path-values.ts'
import { routesInOrder, splitPath } from '#servicestack/http/routing/routes-in-order.ts'
import { echo } from '../../sample-model.ts'

test.each([
  ['/a/{B}/c', '/a/X/c', [['B', 'X']]],
  [
    '/a/{B}/{C}',
    '/a/1/2',
    [
      ['B', '1'],
      ['C', '2'],
    ],
  ],
  ['/a/{Rest*}', '/a/b/C', [['Rest', 'b/C']]],
  ['/a/{Rest*}', '/a', [['Rest', '']]],
  [
    '/{*Rest}/z/{B}',
    '/x/y/Z/1',
    [
      ['Rest', 'x/y'],
      ['B', '1'],
    ],
  ],
  [
    '/a/{Name}.{Kind}/{B}',
    '/a/n.k/1',
    [
      ['Name', 'n'],
      ['Kind', 'k'],
      ['B', '1'],
    ],
  ],
  ['/a/proof.{Kind}', '/a/PROOF.k', [['Kind', 'k']]],
  ['/a/b', '/a/b', []],
])('on %s the path %s says %j', (path, asked, want) => {
  const [route] = routesInOrder([{ ...echo, routes: [{ path, verbs: [] }] }])
  expect(route && pathValues(route, splitPath(asked))).toEqual(want)
})
