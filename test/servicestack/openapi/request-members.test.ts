/** Which members a path carries. */

import { expect, test } from 'vitest'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { requestMembers, writeCarriedSchema } from '#servicestack/openapi/request-members.ts'
import { harbour } from '../model/harbour.ts'
import { operationWith } from './operation-with.ts'
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

test('a member that a class declares anew hides that of its base', () => {
  const operation = operationWith('Find', { path: '/find', verbs: ['GET'] })
  const by = { name: 'by', nullable: true } as const
  const model: ServiceModel = {
    title: '',
    operations: [operation],
    types: [
      { kind: 'class', name: 'Find', base: 'Any', members: [{ ...by, type: { kind: 'scalar', scalar: 'int' } }] },
      { kind: 'class', name: 'Any', members: [{ ...by, type: { kind: 'scalar', scalar: 'string' } }] },
    ],
  }
  expect(requestMembers(model, slotAt(model, 'get', '/find')).map(({ member }) => member.type)).toEqual([
    { kind: 'scalar', scalar: 'int' },
  ])
})
