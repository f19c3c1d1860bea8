import { expect, test } from 'vitest'
import { demoUsers } from '#mocks/inferred/demo-users.ts'
import type { AccessRules } from '#servicestack/model/access-rules.ts'
import { clinic, harbour } from './corpus.ts'
import { operationOf } from './shop.ts'

function told(operations: Parameters<typeof demoUsers>[0]['operations']): readonly string[] {
  return demoUsers({ operations }).map(
    ({ userName, roles, permissions }) => `${userName}: ${[...roles, ...permissions]}`,
  )
}

function asking(access: Partial<AccessRules>) {
  const operation = operationOf('Any', 'POST /any')
  return { ...operation, access: { ...operation.access, requiresAuthentication: true, ...access } }
}

test('one user for each kind of access, and a guest and an admin', () => {
  expect(told(harbour.operations)).toEqual([
    'pilot: Pilot',
    'cargo-write: cargo:write',
    'harbour-master: Pilot,HarbourMaster',
    'guest: ',
    'admin: Admin',
  ])
  expect(told(clinic.operations)).toContain('desk: Desk,Nurse,queue.add')
})

test('where no role is asked for one user is enough', () => {
  expect(told([asking({})])).toEqual(['user: '])
})

test('names are free, and the password is the name', () => {
  const users = demoUsers({
    operations: [
      asking({ requiredRoles: ['Guest'] }),
      asking({ requiredPermissions: ['guest'] }),
      asking({ requiredRoles: ['\n"'] }),
    ],
  })
  const names = users.map(({ userName }) => userName)
  expect(new Set(names).size).toBe(names.length)
  expect(users.every(({ userName, password }) => /^[a-z\d-]+$/.test(userName) && password === userName)).toBe(true)
})
