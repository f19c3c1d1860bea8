/** Parameters of operations. */

import { expect, test } from 'vitest'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { writeParameters } from '#servicestack/openapi/parameter-object.ts'
import { harbour } from '../model/harbour.ts'
import { operationWith } from './operation-with.ts'
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
    { name: 'like', in: 'query', content: { 'application/jsv': { schema: property('like') } } },
  ])
})

const scalar = (name: 'int' | 'object') => ({ kind: 'scalar', scalar: name }) as const

test.each<{ name: string; type: TypeReference; want: object }>([
  { name: 'an enum stands by itself', type: { kind: 'named', name: 'Kind' }, want: {} },
  { name: 'anything stands by itself', type: scalar('object'), want: {} },
  { name: 'a list stands in one value', type: { kind: 'list', items: scalar('int') }, want: { explode: false } },
  {
    name: 'a list of enums too',
    type: { kind: 'list', items: { kind: 'named', name: 'Kind' } },
    want: { explode: false },
  },
  { name: 'a dictionary is JSV', type: { kind: 'dictionary', values: scalar('int') }, want: jsv() },
  { name: 'a list of lists too', type: { kind: 'list', items: { kind: 'list', items: scalar('int') } }, want: jsv() },
])('in a query $name', ({ type, want }) => {
  const operation = operationWith('Find', { path: '/find', verbs: ['GET'] })
  const find = { kind: 'class', name: 'Find', members: [{ name: 'by', type, nullable: true }] } as const
  const model = {
    title: '',
    operations: [operation],
    types: [find, { kind: 'enum', name: 'Kind', values: [] } as const],
  }
  const [parameter] = writeParameters(model, { operation, path: '/find', method: 'get', placeholders: [] })
  const schema = { $ref: '#/components/schemas/Find/properties/by' }
  expect(parameter).toEqual({ name: 'by', in: 'query', ...('content' in want ? want : { schema, ...want }) })
})

function jsv() {
  return { content: { 'application/jsv': { schema: { $ref: '#/components/schemas/Find/properties/by' } } } }
}

test('a placeholder that no member is named after is a text, and stands once', () => {
  const slot = { ...slotAt(harbour, 'post', '/vessels/{VesselKey}/dock'), placeholders: [twin, twin] }
  expect(writeParameters(harbour, slot)).toEqual([
    { name: 'memberId', in: 'path', required: true, schema: { type: 'string' } },
  ])
})

const twin = { name: 'memberId', own: 'memberId' }
