import { expect, test } from 'vitest'
import { compareOperations } from '#servicestack/compare/compare-operations.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import { getBerth } from './small-model.ts'

const ping: Operation = { ...getBerth, name: 'Ping', routes: [{ path: '/ping', verbs: [] }] }
const other = { ...ping, response: { kind: 'scalar', scalar: 'string' } } as const

test.each<{ name: string; after: readonly Operation[]; want: readonly object[] }>([
  { name: 'added', after: [getBerth, other], want: [{ kind: 'operation-added', place: 'Ping' }] },
  { name: 'removed', after: [], want: [{ kind: 'operation-removed', place: 'GetBerth' }] },
  {
    name: 'renamed, when it still answers the same at the same route',
    after: [{ ...getBerth, name: 'ReadBerth' }],
    want: [{ kind: 'operation-renamed', place: 'ReadBerth', before: 'GetBerth', after: 'ReadBerth' }],
  },
  {
    name: 'another one, when nothing else is alike',
    after: [other],
    want: [
      { kind: 'operation-added', place: 'Ping' },
      { kind: 'operation-removed', place: 'GetBerth' },
    ],
  },
  {
    name: 'routed otherwise',
    after: [{ ...getBerth, routes: [{ path: '/berths/{BerthNo}', verbs: [] }] }],
    want: [{ kind: 'routes', place: 'GetBerth', before: 'GET /berths/{BerthNo}', after: 'any verb /berths/{BerthNo}' }],
  },
  {
    name: 'guarded otherwise',
    after: [{ ...getBerth, access: { ...getBerth.access, requiredRoles: [] } }],
    want: [{ kind: 'access', place: 'GetBerth', before: 'signed in; all roles: Pilot', after: 'signed in' }],
  },
  {
    name: 'answering otherwise',
    after: [{ ...getBerth, response: { kind: 'list', items: { kind: 'named', name: 'Berth' } } }],
    want: [{ kind: 'response', place: 'GetBerth', before: 'Berth', after: 'List<Berth>' }],
  },
  {
    name: 'described otherwise',
    after: [{ ...getBerth, description: 'One berth' }],
    want: [{ kind: 'told', place: 'GetBerth' }],
  },
])('an operation is found $name', ({ after, want }) => {
  expect(compareOperations([getBerth], after)).toEqual(want)
})
