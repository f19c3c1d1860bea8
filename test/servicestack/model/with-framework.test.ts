import { expect, test } from 'vitest'
import { withFramework } from '#servicestack/model/with-framework.ts'

const own = { kind: 'class', name: 'ResponseStatus', members: [] } as const

test('sign-in and error types stand behind what the API declares, which wins', () => {
  const model = withFramework({ title: 'Doors', operations: [], types: [own] })
  expect(model.operations.map(({ name }) => name)).toEqual([
    'Authenticate',
    'AuthenticateLogout',
    'AssignRoles',
    'UnAssignRoles',
  ])
  expect(model.types.filter(({ name }) => name === 'ResponseStatus')).toEqual([own])
  expect(model.types.map(({ name }) => name)).toContain('AuthenticateResponse')
})

test('members of sign-in are spelled as the server spells', () => {
  const model = withFramework({ title: 'Doors', jsonNames: 'PascalCase', operations: [], types: [] })
  const signIn = model.types.find(({ name }) => name === 'Authenticate')
  expect(signIn).toMatchObject({ members: [{ name: 'Provider' }, { name: 'UserName' }, { name: 'Password' }, {}] })
})
