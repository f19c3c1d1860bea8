import { expect, test } from 'vitest'
import { prepareSetting } from '#mocks/engine/setting.ts'
import { findType } from '#servicestack/model/find-type.ts'
import { smallApi } from './small-api.ts'

test("the framework's own operations and types stand beside the API's", () => {
  const { model, match } = prepareSetting(smallApi)
  expect(model.operations.map(({ name }) => name)).toEqual([
    'OpenDoor',
    'LockDoor',
    'PaintDoor',
    'Authenticate',
    'AuthenticateLogout',
    'AssignRoles',
    'UnAssignRoles',
  ])
  expect(findType(model, 'ResponseStatus')).toBeDefined()
  expect(match('POST', '/auth/credentials')?.operation.name).toBe('Authenticate')
})

test('a type that the API declares itself wins', () => {
  const own = { kind: 'class', name: 'ResponseStatus', members: [] } as const
  const { model } = prepareSetting({
    ...smallApi,
    model: { ...smallApi.model, types: [...smallApi.model.types, own] },
  })
  expect(model.types.filter(({ name }) => name === 'ResponseStatus')).toEqual([own])
})

test('an operation that the API declares itself wins, and is no sign-in', () => {
  const [own] = smallApi.model.operations
  if (!own) throw new Error('The small API has no operations')
  const operation = { ...own, name: 'Authenticate', routes: [{ path: '/auth', verbs: ['POST'] }] }
  const { match, isFramework } = prepareSetting({
    ...smallApi,
    model: { ...smallApi.model, operations: [operation] },
  })
  expect(match('POST', '/auth')?.operation).toBe(operation)
  expect(isFramework(operation)).toBe(false)
})

test.each([
  {
    what: 'an API that tells which moves are allowed',
    api: { ...smallApi, movesOf: () => [] },
    moves: true,
    tells: true,
  },
  {
    what: 'one whose engine wants no such header',
    api: { ...smallApi, movesOf: () => [] },
    moves: false,
    tells: false,
  },
  { what: 'an API without a word about it', api: smallApi, moves: true, tells: false },
])('$what: $tells', ({ api, moves, tells }) => {
  expect(prepareSetting(api, undefined, { moves }).movesOf !== undefined).toBe(tells)
})
