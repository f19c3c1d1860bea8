import { expect, test } from 'vitest'
import { pageAccess } from '#servicestack/publish/page-access.ts'

const open = {
  requiresAuthentication: false,
  requiredRoles: [],
  requiresAnyRole: [],
  requiredPermissions: [],
  requiresAnyPermission: [],
}

test.each([
  ['anyone', {}, ''],
  ['signed in', { requiresAuthentication: true }, 'Requires Authentication'],
  ['one role', { requiredRoles: ['Desk'] }, 'Requires AuthenticationRequired role:Desk'],
  ['both of two roles', { requiredRoles: ['A', 'B'] }, 'Requires AuthenticationRequired roles:A, B'],
  ['one of one role', { requiresAnyRole: ['Nurse'] }, 'Requires AuthenticationRequires the role:Nurse'],
  ['one of two', { requiresAnyPermission: ['a', 'b'] }, 'Requires AuthenticationRequires any of the permissions:a, b'],
])('%s', (_, rules, want) => {
  const text = pageAccess({ ...open, ...rules })
    .replace(/<[^>]*>/g, '')
    .replaceAll('\n', '')
  expect(text).toBe(want)
})
