import { expect, test } from 'vitest'
import { compareFacts } from './compare-facts.ts'
import { factRecords } from './fact-records.ts'
import type { RecordKind } from './record-kind.ts'

const truth = {
  serviceName: 'Ferry',
  operations: [{ name: 'Ask', tags: ['x'], routes: [{ path: '/a', verbs: ['GET'] }] }],
}
const kinds = new Set<RecordKind>(['title', 'operations', 'tags', 'routes', 'route-order', 'verbs'])
const records = factRecords(truth, 'name')
const carried = { kinds, identity: 'name' } as const

test('the truth agrees with itself', () => {
  expect(compareFacts(records, truth, carried)).toEqual({
    right: 6,
    carried: 6,
    wrong: [],
    inferred: { right: 0, told: 0 },
  })
})

test('a liar and one who is silent are caught, each at the place', () => {
  const told = { operations: [{ ...truth.operations[0], tags: ['y'] }] }
  expect(compareFacts(records, told, carried)).toEqual({
    right: 4,
    carried: 6,
    wrong: ['title serviceName: "Ferry", not told', 'tags Ask/tags: ["x"], not ["y"]'],
    inferred: { right: 0, told: 0 },
  })
})

test('only what a source carries is asked for', () => {
  expect(compareFacts(records, {}, { ...carried, kinds: new Set(['title']) }).carried).toBe(1)
  expect(compareFacts(records, {}, { ...carried, without: (place) => place.startsWith('Ask') }).carried).toBe(1)
})

test('what is told without being carried is counted apart', () => {
  const told = { operations: [{ ...truth.operations[0], tags: ['y'] }] }
  const { carried, inferred } = compareFacts(records, told, { kinds: new Set(['title']), identity: 'name' })
  expect({ carried, inferred }).toEqual({ carried: 1, inferred: { right: 4, told: 5 } })
})

test('what facts call unknown is not told, even where the truth has none', () => {
  const boat = { name: 'Boat', kind: 'class', members: [{ name: 'no', type: 'int' }] }
  const kinds = new Set<RecordKind>(['validators'])
  const right = (unknown: readonly string[]) =>
    compareFacts(factRecords({ types: [boat] }, 'name'), { types: [boat], unknown }, { kinds, identity: 'name' }).right
  expect([right([]), right(['validators'])]).toEqual([1, 0])
})
