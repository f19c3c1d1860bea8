import { expect, test } from 'vitest'
import { closeModel } from '#servicestack/model/close-model.ts'
import { readyMadeTypes } from '#servicestack/model/ready-made-types.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { wireMembers } from '#servicestack/model/wire-members.ts'

const anyone = {
  requiresAuthentication: false,
  requiredRoles: [],
  requiresAnyRole: [],
  requiredPermissions: [],
  requiresAnyPermission: [],
}

const gauge = { kind: 'named', name: 'Gauge' } as const

const river: ServiceModel = {
  title: 'River',
  operations: [
    {
      name: 'QueryGauges',
      routes: [{ path: '/gauges', verbs: ['GET'] }],
      response: { kind: 'named', name: 'QueryResponse', arguments: [gauge] },
      access: anyone,
    },
    { name: 'AddGauge', routes: [], response: { kind: 'named', name: 'IdResponse' }, access: anyone },
  ],
  types: [
    {
      kind: 'class',
      name: 'QueryGauges',
      base: 'QueryDb',
      baseArguments: [gauge],
      members: [{ name: 'river', type: { kind: 'scalar', scalar: 'string' }, nullable: true }],
    },
    { kind: 'class', name: 'AddGauge', members: [] },
    {
      kind: 'class',
      name: 'Gauge',
      members: [{ name: 'level', type: { kind: 'scalar', scalar: 'double' }, nullable: false }],
    },
  ],
}

const casings = [
  { jsonNames: 'camelCase', want: ['river', 'skip', 'take', 'orderBy', 'orderByDesc', 'include', 'fields', 'meta'] },
  { jsonNames: 'PascalCase', want: ['river', 'Skip', 'Take', 'OrderBy', 'OrderByDesc', 'Include', 'Fields', 'Meta'] },
] as const

test.each(casings)('a query of AutoQuery takes what every query takes, in $jsonNames', ({ jsonNames, want }) => {
  const closed = closeModel({ ...river, jsonNames })
  expect(wireMembers(closed, 'QueryGauges').map(({ name }) => name)).toEqual(want)
})

test('the answer to a query holds its results, with the members of AutoQuery in their order', () => {
  const closed = closeModel(river)
  const response = closed.operations[0]?.response
  expect(response).toEqual({ kind: 'named', name: 'QueryResponse_Gauge_' })
  const members = wireMembers(closed, 'QueryResponse_Gauge_')
  expect(members.map(({ name }) => name)).toEqual(['offset', 'total', 'results', 'meta', 'responseStatus'])
  expect(members[2]?.type).toEqual({ kind: 'list', items: gauge })
})

test('a ready response without type parameters keeps its name', () => {
  const closed = closeModel(river)
  expect(closed.operations[1]?.response).toEqual({ kind: 'named', name: 'IdResponse' })
  expect(wireMembers(closed, 'IdResponse').map(({ name }) => name)).toEqual(['id', 'responseStatus'])
})

test('a class of the API wins over the one of ServiceStack', () => {
  const own = { kind: 'class', name: 'IdResponse', members: [] } as const
  expect(wireMembers(closeModel({ ...river, types: [...river.types, own] }), 'IdResponse')).toEqual([])
})

test('a base or a response of the framework alone makes a model one to close', () => {
  const query = { kind: 'class', name: 'QueryGauges', base: 'QueryBase', members: [] } as const
  const closed = closeModel({ title: 'River', operations: [], types: [query] })
  expect(wireMembers(closed, 'QueryGauges').map(({ name }) => name)).toContain('skip')
})

test('a row that is audited has its own members first, then those of the audit', () => {
  const row = {
    kind: 'class',
    name: 'Row',
    base: 'AuditBase',
    members: [{ name: 'id', type: gauge, nullable: true }],
  } as const
  const names = wireMembers(closeModel({ title: 'River', operations: [], types: [row] }), 'Row').map(({ name }) => name)
  expect(names).toEqual(['id', 'createdDate', 'createdBy', 'modifiedDate', 'modifiedBy', 'deletedDate', 'deletedBy'])
})

test('every ready-made class is told once for each number of its type parameters', () => {
  const keys = readyMadeTypes.map(({ name, parameters }) => `${name} ${parameters?.length ?? 0}`)
  expect(new Set(keys).size).toBe(keys.length)
})
