import { expect, test } from 'vitest'
import { routesInOrder, splitPath } from '#servicestack/http/routing/routes-in-order.ts'
import { echo } from '../../sample-model.ts'

function order(...routes: readonly [path: string, ...verbs: string[]][]): readonly string[] {
  const operations = routes.map(([path, ...verbs]) => ({ ...echo, name: path, routes: [{ path, verbs }] }))
  return routesInOrder(operations).map(({ operation, verbs }) => [...verbs, operation.name].join(' '))
}

test.each([
  { name: 'a literal goes before a placeholder', given: ['/a/{B}', '/a/b'], want: ['/a/b', '/a/{B}'] },
  {
    name: 'an early literal goes before a late one',
    given: ['/{A}/b/c', '/a/{B}/{C}'],
    want: ['/a/{B}/{C}', '/{A}/b/c'],
  },
  { name: 'a wildcard goes behind all others', given: ['/a/{B*}', '/{A}/b'], want: ['/{A}/b', '/a/{B*}'] },
  { name: 'a wildcard that is left less goes first', given: ['/a/{B*}', '/a/b/{C*}'], want: ['/a/b/{C*}', '/a/{B*}'] },
  { name: 'without a literal a route goes last', given: ['/{A}', '/a'], want: ['/a', '/{A}'] },
  { name: 'else routes stay as declared', given: ['/a/{B}', '/b/{A}'], want: ['/a/{B}', '/b/{A}'] },
])('$name', ({ given, want }) => {
  expect(order(...given.map((path): [string] => [path]))).toEqual(want)
})

test('a route for one verb alone goes before one for several', () => {
  expect(order(['/a/{B}', 'GET', 'PUT'], ['/a/{C}', 'GET'])).toEqual(['GET /a/{C}', 'GET PUT /a/{B}'])
})

test('a part is taken apart at its dots only where a placeholder stands beside one', () => {
  const routes = [{ path: '/v1.0/{Name}.{Kind}', verbs: [] }]
  const [route] = routesInOrder([{ ...echo, routes }])
  expect(route?.parts.map((part) => part.length)).toEqual([1, 2])
  expect(route?.parts[0]).toEqual([{ literal: 'v1.0' }])
})

test.each([
  ['/a/b', ['a', 'b']],
  ['//a///b/', ['a', 'b']],
  ['/', []],
  ['', []],
])('the parts of %j are %j', (path, parts) => {
  expect(splitPath(path)).toEqual(parts)
})
