/** Access sentences. */

import { expect, test } from 'vitest'
import { isAccessLine, readAccess } from '#servicestack/import/page/read-access.ts'
import { splitLines } from '#servicestack/import/page-line.ts'

const everybody = {
  requiresAuthentication: false,
  requiredRoles: [],
  requiresAnyRole: [],
  requiredPermissions: [],
  requiresAnyPermission: [],
}
const signedIn = { ...everybody, requiresAuthentication: true }

test.each([
  { given: '', want: everybody },
  { given: 'Requires Authentication', want: signedIn },
  { given: 'Requires Authentication\nRequired role:User', want: { ...signedIn, requiredRoles: ['User'] } },
  { given: 'Required roles:Pilot, HarbourMaster', want: { ...signedIn, requiredRoles: ['Pilot', 'HarbourMaster'] } },
  { given: 'Requires the role:Nurse', want: { ...signedIn, requiresAnyRole: ['Nurse'] } },
  { given: 'Requires any of the roles:Nurse, Doctor', want: { ...signedIn, requiresAnyRole: ['Nurse', 'Doctor'] } },
  { given: 'Required permission: queue.add', want: { ...signedIn, requiredPermissions: ['queue.add'] } },
  {
    given: 'Required permissions:report.file, report.signRequires any of the permissions:site.north, site.south',
    want: {
      ...signedIn,
      requiredPermissions: ['report.file', 'report.sign'],
      requiresAnyPermission: ['site.north', 'site.south'],
    },
  },
  {
    given:
      'Requires AuthenticationRequired role:DeskRequires any of the roles:Nurse, DoctorRequired permission:queue.add',
    want: {
      ...signedIn,
      requiredRoles: ['Desk'],
      requiresAnyRole: ['Nurse', 'Doctor'],
      requiredPermissions: ['queue.add'],
    },
  },
  { given: '  requires authentication  ', want: signedIn },
  { given: 'Requires authentication of the second kind.', want: everybody },
  { given: 'It Requires Authentication', want: everybody },
])('"$given" gives the rules it states', ({ given, want }) => {
  expect(readAccess(splitLines(given))).toEqual(want)
})

test('a description is no access line', () => {
  expect(isAccessLine({ text: 'Lists who is required', number: 1 })).toBe(false)
})
