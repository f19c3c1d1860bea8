import { expect, test } from 'vitest'
import { inferEntities } from '#mocks/inferred/infer-entities.ts'
import { inventedService } from '#mocks/inferred/invented-service.ts'
import { Inventor } from '#mocks/inferred/inventor.ts'
import { listAsking } from '#mocks/inferred/list-asking.ts'
import { listEntities } from '#mocks/inferred/list-entities.ts'
import { createWorld } from '#mocks/world/create-world.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'
import { unasked } from '../engine/unasked.ts'
import { shop } from './shop.ts'

const world = createWorld({ seed: 1, now: () => 0 })
const inventor = new Inventor(shop)
for (const [id, city] of [
  ['1', 'Turin'],
  ['2', 'Oslo'],
  ['3', 'Turin'],
] as const) {
  world.collection('customers').plant(id, () => ({ id: Number(id), city }))
}
world.collection('bookings').plant('B1', () => ({ id: 'B1', room: '7' }))

function list(name: string, request: WireObject) {
  const operation = inventor.model.operations.find((one) => one.name === name)
  const plan = inferEntities(shop).find(({ uses }) => uses.some((use) => use.operation === name))
  const use = plan?.uses.find((one) => one.operation === name)
  if (operation === undefined || plan === undefined || use === undefined) throw new Error(`${name} has no plan`)
  return listEntities(
    { request, caller: '', world, ...unasked },
    { plan, use, inventor, invented: inventedService(operation, inventor) },
    listAsking(inventor.membersOf(name), inventor.membersOf(plan.type), use),
  )
}

test('what is asked for is what is listed, and counted', () => {
  expect(list('ListCustomers', { city: 'Turin' })).toEqual({
    kind: 'done',
    dto: {
      results: [
        { id: 1, city: 'Turin' },
        { id: 3, city: 'Turin' },
      ],
      total: '2',
      hasMore: false,
    },
  })
})

test('a page shows its part', () => {
  expect(list('ListCustomers', { skip: 1, take: 1 })).toMatchObject({
    dto: { results: [{ id: 2 }], total: '3', hasMore: true },
  })
  expect(list('ListCustomers', { skip: 9 })).toMatchObject({ dto: { results: [], total: '3', hasMore: false } })
})

test('a dictionary holds entities by their keys', () => {
  expect(list('QueryBookings', {})).toEqual({ kind: 'done', dto: { B1: { id: 'B1', room: '7' } } })
})
