import { expect, test } from 'vitest'
import { entityService } from '#mocks/inferred/entity-service.ts'
import { inferEntities } from '#mocks/inferred/infer-entities.ts'
import { inventedService } from '#mocks/inferred/invented-service.ts'
import { Inventor } from '#mocks/inferred/inventor.ts'
import { createWorld } from '#mocks/world/create-world.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'
import { unasked } from '../engine/unasked.ts'
import { shop } from './shop.ts'

const world = createWorld({ seed: 1, now: () => 0 })
const inventor = new Inventor(shop)

function play(name: string, request: WireObject) {
  const operation = inventor.model.operations.find((one) => one.name === name)
  const plan = inferEntities(shop).find(({ uses }) => uses.some((use) => use.operation === name))
  const use = plan?.uses.find((one) => one.operation === name)
  if (operation === undefined || plan === undefined || use === undefined) throw new Error(`${name} has no plan`)
  const service = entityService({ plan, use, inventor, invented: inventedService(operation, inventor) })
  return { manner: service.manner, outcome: service.answer({ request, caller: 'ann', world, ...unasked }) }
}

test('a service says what it does to what', () => {
  expect(play('ListCustomers', {}).manner).toBe('stateful (customers: list)')
})

test('the response is what the operation answers: the key as text, the entity in its member, nothing', () => {
  expect(play('CreateCustomer', { name: 'Ada' }).outcome).toEqual({ kind: 'done', dto: { id: '1' } })
  expect(play('GetCustomer', { id: 1 }).outcome).toMatchObject({
    kind: 'done',
    dto: { result: { id: 1, name: 'Ada' } },
  })
  expect(play('PatchCustomer', { customerId: 1, name: 'Bea' }).outcome).toEqual({ kind: 'done', dto: {} })
})

test('a key that is given is taken, unless somebody has it', () => {
  expect(play('CreateOrder', { customerId: 1, item: 'tea' }).outcome).toMatchObject({ kind: 'done' })
  expect(play('CreateBooking', { room: '1' }).outcome).toMatchObject({ dto: { id: 'B1001' } })
})

test('a request that names nothing is answered by invention', () => {
  expect(play('GetCustomer', {}).outcome).toMatchObject({ kind: 'done' })
})

test('no entity is found under the names that objects have', () => {
  expect(play('DeleteBooking', { bookingId: '__proto__' }).outcome).toMatchObject({ refusal: { status: 404 } })
})
