import { expect, test } from 'vitest'
import { listedRoles } from '#mocks/engine/signing/listed-roles.ts'

const rules = { requiresAuthentication: true, requiredPermissions: [], requiresAnyPermission: [] }
const operations = [
  { name: 'Open', routes: [], access: { ...rules, requiredRoles: ['Porter'], requiresAnyRole: [] } },
  { name: 'Report', routes: [], access: { ...rules, requiredRoles: [], requiresAnyRole: ['Manager', 'Porter'] } },
]

test.each([
  { own: [], want: [] },
  { own: ['Porter'], want: ['Porter'] },
  { own: ['Admin'], want: ['Admin', 'Porter', 'Manager'] },
  { own: ['Manager', 'Admin'], want: ['Manager', 'Admin', 'Porter'] },
])('who has the roles $own is told $want', ({ own, want }) => {
  expect(listedRoles(own, operations)).toEqual(want)
})
