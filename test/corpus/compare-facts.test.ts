import { expect, test } from 'vitest'
import { compareFacts } from './compare-facts.ts'
import type { RecordKind } from './fact-records.ts'

const truth = {
  serviceName: 'Ferry',
  operations: [{ name: 'Ask', tags: ['x'], routes: [{ path: '/a', verbs: ['GET'] }] }],
}
const kinds = new Set<RecordKind>(['title', 'operations', 'tags', 'routes', 'verbs'])
const carried = { kinds, identity: 'name' } as const

test('the truth agrees with itself', () => {
  expect(compareFacts(truth, truth, carried)).toEqual({ right: 5, carried: 5, wrong: [] })
})

test('a liar and one who is silent are caught, each at the place', () => {
  const told = { operations: [{ ...truth.operations[0], tags: ['y'] }] }
  expect(compareFacts(truth, told, carried)).toEqual({
    right: 3,
    carried: 5,
    wrong: ['title serviceName: "Ferry", not told', 'tags Ask/tags: ["x"], not ["y"]'],
  })
})

test('only what a source carries is asked for', () => {
  expect(compareFacts(truth, {}, { ...carried, kinds: new Set(['title']) }).carried).toBe(1)
  expect(compareFacts(truth, {}, { ...carried, without: (place) => place.startsWith('Ask') }).carried).toBe(1)
})
