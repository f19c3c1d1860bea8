import { expect, test } from 'vitest'
import { demoUsers } from '#mocks/evo-voice/demo-users.ts'

test('there is one user for each kind of access, and each password is the name', () => {
  expect(demoUsers.map(({ userName, roles }) => [userName, ...roles])).toEqual([
    ['agent', 'User'],
    ['manager', 'User', 'Manager'],
    ['guest'],
    ['admin', 'Admin', 'SystemAdministrator'],
  ])
  for (const { userName, password } of demoUsers) expect(password).toBe(userName)
})
