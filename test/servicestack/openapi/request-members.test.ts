/** Which members a path carries. */

import { expect, test } from 'vitest'
import { requestMembers, writeCarriedSchema } from '#servicestack/openapi/request-members.ts'
import { harbour } from '../model/harbour.ts'
import { slotAt } from './slot-at.ts'

test('a placeholder is filled by the member of its name, whatever the casing', () => {
  const carried = requestMembers(harbour, slotAt(harbour, 'post', '/vessels/{VesselKey}/dock'))
  expect(carried.map(({ member, placeholder }) => [member.name, placeholder])).toEqual([
    ['vesselKey', 'VesselKey'],
    ['night', undefined],
    ['like', undefined],
  ])
})

test('a member of a plain class is referred to in its DTO', () => {
  const [member] = requestMembers(harbour, slotAt(harbour, 'get', '/vessels'))
  expect(member && writeCarriedSchema(harbour, 'DockVessel', member.member)).toEqual({
    $ref: '#/components/schemas/DockVessel/properties/vesselKey',
  })
})

test('a member of a derived class, or of an odd name, is spelled out', () => {
  const member = { name: 'key', type: { kind: 'scalar', scalar: 'string' }, nullable: true } as const
  expect(writeCarriedSchema(harbour, 'Vessel', member)).toEqual({ type: ['string', 'null'] })
  expect(writeCarriedSchema(harbour, 'DockVessel', { ...member, name: 'a/b' })).toEqual({ type: ['string', 'null'] })
})
