import { expect, test } from 'vitest'
import type { Member } from '#servicestack/model/member.ts'
import { untoldPlaces } from './untold-places.ts'

const nobody = {
  requiresAuthentication: false,
  requiredRoles: [],
  requiresAnyRole: [],
  requiredPermissions: [],
  requiresAnyPermission: [],
}
const told: Member = { name: 'no', type: { kind: 'scalar', scalar: 'int' }, nullable: false }
const untold: Member = { ...told, name: 'at', unknown: ['nullability'] }

test('only what is unknown of a member is untold, in requests too', () => {
  const members = [told, untold]
  const places = untoldPlaces({
    title: '',
    operations: [{ name: 'Ask', routes: [], access: nobody }],
    types: [
      { kind: 'class', name: 'Ask', members },
      { kind: 'class', name: 'Boat', members },
    ],
  })
  expect([...places]).toEqual(['Ask/request/members/at/nullable', 'Boat/members/at/nullable'])
})
