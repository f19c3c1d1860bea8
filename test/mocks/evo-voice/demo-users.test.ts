import { expect, test } from 'vitest'
import { accounts } from '#mocks/evo-voice/accounts.ts'
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

test('each user knows his accounts: one, both, none, or all', () => {
  const { AC100, AC200 } = accounts
  const both = { accountIds: [AC100.id, AC200.id], accountNames: [AC100.name, AC200.name] }
  expect(demoUsers.map(({ userName, details }) => [userName, details])).toEqual([
    ['agent', { accountIds: [AC100.id], accountNames: [AC100.name] }],
    ['manager', both],
    ['guest', { accountIds: [], accountNames: [] }],
    ['admin', both],
  ])
})
