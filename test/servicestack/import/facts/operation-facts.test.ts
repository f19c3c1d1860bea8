import { expect, test } from 'vitest'
import { openLedger } from '#servicestack/import/facts/ledger.ts'
import { operationFacts } from '#servicestack/import/facts/operation-facts.ts'
import { facts } from '#servicestack/model/fact.ts'
import { ferry, operationOf } from './sample-model.ts'

const [findBoats = operationOf('')] = ferry.operations

test('an operation tells its texts, its routes with their placeholders, its answer and its callers', () => {
  expect(operationFacts(findBoats, openLedger(ferry))).toMatchObject({
    name: 'FindBoats',
    namespace: 'A',
    description: 'Finds boats',
    notes: null,
    tags: [],
    serviceMethod: 'ANY',
    marker: 'IGet',
    method: 'GET',
    routes: [
      {
        path: '/boats/{KEY}/{Rest*}',
        verbs: ['GET'],
        summary: 'Finds',
        notes: null,
        placeholders: [
          { name: 'KEY', wildcard: false, member: 'key' },
          { name: 'Rest', wildcard: true, member: null },
        ],
      },
    ],
    response: { kind: 'type', type: 'Slot', declaredBy: 'IReturn' },
    auth: { authenticate: false, allRoles: [], anyRoles: [], allPermissions: [], anyPermissions: [] },
    request: { name: 'FindBoats', base: 'Paged<List<Slot>>' },
  })
})

test.each([
  { name: 'nothing', given: {}, want: { kind: 'void', type: null, declaredBy: 'IReturnVoid' } },
  {
    name: 'what it does not declare',
    given: { declaresNoResponse: true },
    want: { kind: 'none', type: null, declaredBy: null },
  },
  {
    name: 'a type by convention',
    given: { response: { kind: 'named', name: 'B.Slot' }, isResponseByConvention: true },
    want: { kind: 'type', type: 'Slot', declaredBy: 'name convention (XResponse)' },
  },
] as const)('an operation may answer $name', ({ given, want }) => {
  expect(operationFacts(operationOf('FindBoats', given), openLedger(ferry))).toMatchObject({ response: want })
})

test('a route without verbs answers all of them', () => {
  const operation = operationOf('FindBoats', { routes: [{ path: '/a', verbs: [] }] })
  expect(operationFacts(operation, openLedger(ferry))).toMatchObject({ routes: [{ verbs: ['*'] }] })
})

test('of what no source could tell there is no key', () => {
  const told = operationFacts(findBoats, openLedger({ ...ferry, unknown: facts }))
  expect(Object.keys(told)).toEqual(['name', 'request', 'params'])
})
