import { expect, test } from 'vitest'
import { setStage } from '#mocks/engine/stage.ts'
import { findType } from '#servicestack/model/find-type.ts'
import { smallApi } from './small-api.ts'

const world = smallApi.createWorld({ seed: 1, now: () => 0 })

test("the framework's own operations and types stand beside the API's", () => {
  const { model, match } = setStage(smallApi, world)
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
  const api = { ...smallApi, model: { ...smallApi.model, types: [...smallApi.model.types, own] } }
  const { model } = setStage(api, world)
  expect(model.types.filter(({ name }) => name === 'ResponseStatus')).toEqual([own])
})

test('accounts know users by password and by sign-in, under the name that was typed', () => {
  const { accounts } = setStage(smallApi, world)
  expect(accounts.verify('porter@example.org', 'porter')).toMatchObject({ id: '1', userName: 'porter@example.org' })
  expect(accounts.verify('porter', 'nope')).toBeUndefined()
  const sessionId = world.signIns.open({ userId: '1', userName: 'porter@example.org' })
  expect(accounts.signedIn(sessionId)).toMatchObject({ id: '1', userName: 'porter@example.org' })
  expect(accounts.signedIn('unknown')).toBeUndefined()
})

test('an operation that the API declares itself wins, and is no sign-in', () => {
  const [own] = smallApi.model.operations
  if (!own) throw new Error('The small API has no operations')
  const operation = { ...own, name: 'Authenticate', routes: [{ path: '/auth', verbs: ['POST'] }] }
  const { match, isFramework } = setStage({ ...smallApi, model: { ...smallApi.model, operations: [operation] } }, world)
  expect(match('POST', '/auth')?.operation).toBe(operation)
  expect(isFramework(operation)).toBe(false)
})
