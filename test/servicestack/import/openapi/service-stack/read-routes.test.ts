import { expect, test } from 'vitest'
import { readRoutes } from '#servicestack/import/openapi/service-stack/read-routes.ts'
import { operationsOf } from './document.ts'

const texts = { summary: 'Docks', description: 'Docks' }

test.each([
  { verbs: ['get', 'put', 'post', 'delete'], want: [] },
  { verbs: ['put', 'post'], want: ['POST', 'PUT'] },
  { verbs: ['options', 'get'], want: ['GET', 'OPTIONS'] },
  { verbs: ['get', 'put', 'post', 'delete', 'patch'], want: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] },
])('$verbs are the verbs $want', ({ verbs, want }) => {
  const path = Object.fromEntries(verbs.map((verb) => [verb, texts]))
  const { routes, inferred } = readRoutes(operationsOf({ '/dock': path }), '/api', 'Docks')
  expect(routes).toEqual([{ path: '/api/dock', verbs: want }])
  expect(inferred).toEqual(want.length === 0 ? ['/api/dock'] : [])
})

test('what a route says beyond the operation is its own', () => {
  const get = { summary: 'Tides of a day', description: 'Docks' }
  const again = { summary: 'Tides', description: 'Tides' }
  const { routes } = readRoutes(
    operationsOf({ '/a': { get }, '/b': { get: texts }, '/c': { get: again } }),
    '',
    'Docks',
  )
  expect(routes).toEqual([
    { path: '/a', verbs: ['GET'], summary: 'Tides of a day' },
    { path: '/b', verbs: ['GET'] },
    { path: '/c', verbs: ['GET'], summary: 'Tides' },
  ])
})
