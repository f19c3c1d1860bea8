/** Parameters of operations. */

import { expect, test } from 'vitest'
import { writeParameters } from '#servicestack/openapi/parameter-object.ts'
import { harbour } from '../model/harbour.ts'
import { slotAt } from './slot-at.ts'

const property = (name: string) => ({ $ref: `#/components/schemas/DockVessel/properties/${name}` })

test('with a body only the path is left for parameters', () => {
  expect(writeParameters(harbour, slotAt(harbour, 'post', '/vessels/{VesselKey}/dock'))).toEqual([
    { name: 'VesselKey', in: 'path', description: 'Vessel to dock', required: true, schema: property('vesselKey') },
  ])
})

test('without a body every member that the path does not carry travels in the query', () => {
  expect(writeParameters(harbour, slotAt(harbour, 'get', '/vessels'))).toEqual([
    { name: 'vesselKey', in: 'query', description: 'Vessel to dock', schema: property('vesselKey') },
    { name: 'night', in: 'query', schema: property('night') },
    { name: 'like', in: 'query', schema: property('like') },
  ])
})

test('a placeholder that no member is named after is a text, and stands once', () => {
  const slot = { ...slotAt(harbour, 'post', '/vessels/{VesselKey}/dock'), placeholders: [twin, twin] }
  expect(writeParameters(harbour, slot)).toEqual([
    { name: 'memberId', in: 'path', required: true, schema: { type: 'string' } },
  ])
})

const twin = { name: 'memberId', own: 'memberId' }
