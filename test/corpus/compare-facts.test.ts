import { expect, test } from 'vitest'
import { compareFacts } from './compare-facts.ts'
import type { RecordKind } from './record-kind.ts'

const truth = {
  serviceName: 'Ferry',
  operations: [{ name: 'Ask', tags: ['x'], routes: [{ path: '/a', verbs: ['GET'] }] }],
}
const kinds = new Set<RecordKind>(['title', 'operations', 'tags', 'routes', 'verbs'])
const carried = { kinds, identity: 'name' } as const

test('the truth agrees with itself', () => {
  expect(compareFacts(truth, truth, carried)).toEqual({
    right: 5,
    carried: 5,
    wrong: [],
    inferred: { right: 0, told: 0 },
  })
})

test('a liar and one who is silent are caught, each at the place', () => {
  const told = { operations: [{ ...truth.operations[0], tags: ['y'] }] }
  expect(compareFacts(truth, told, carried)).toEqual({
    right: 3,
    carried: 5,
    wrong: ['title serviceName: "Ferry", not told', 'tags Ask/tags: ["x"], not ["y"]'],
    inferred: { right: 0, told: 0 },
  })
})

test('only what a source carries is asked for', () => {
  expect(compareFacts(truth, {}, { ...carried, kinds: new Set(['title']) }).carried).toBe(1)
  expect(compareFacts(truth, {}, { ...carried, without: (place) => place.startsWith('Ask') }).carried).toBe(1)
})

test('what is told without being carried is counted apart', () => {
  const told = { operations: [{ ...truth.operations[0], tags: ['y'] }] }
  const { carried, inferred } = compareFacts(truth, told, { kinds: new Set(['title']), identity: 'name' })
  expect({ carried, inferred }).toEqual({ carried: 1, inferred: { right: 3, told: 4 } })
})

test('what facts call unknown is not told, even where the truth has none', () => {
  const boat = { name: 'Boat', kind: 'class', members: [{ name: 'no', type: 'int' }] }
  const kinds = new Set<RecordKind>(['validators'])
  const right = (unknown: readonly string[]) =>
    compareFacts({ types: [boat] }, { types: [boat], unknown }, { kinds, identity: 'name' }).right
  expect([right([]), right(['validators'])]).toEqual([1, 0])
})
