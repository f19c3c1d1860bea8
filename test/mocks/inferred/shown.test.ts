import { expect, test } from 'vitest'
import { inferEntities } from '#mocks/inferred/infer-entities.ts'
import { Inventor } from '#mocks/inferred/inventor.ts'
import { shown } from '#mocks/inferred/shown.ts'
import { createWorld } from '#mocks/world/create-world.ts'
import { shop } from './shop.ts'

const world = createWorld({ seed: 1, now: () => 0 })
const inventor = new Inventor(shop)
const [plan] = inferEntities(shop)

test('an entity is shown as it is, and in a view by what both have; the rest is invented once for each', () => {
  if (plan === undefined) throw new Error('the shop has no plan')
  const entity = { id: 1, name: 'Ada', city: 'Turin' }
  expect(shown(entity, undefined, { world }, { plan, inventor })).toBe(entity)
  const once = shown(entity, 'Booking', { world }, { plan, inventor })
  expect(once).toEqual({ id: expect.any(String), room: expect.any(String), nights: expect.any(Number) })
  expect(shown(entity, 'Booking', { world }, { plan, inventor })).toEqual(once)
  const customer = shown(entity, 'CreateCustomer', { world }, { plan, inventor })
  expect(customer).toEqual({ name: 'Ada', city: 'Turin' })
})
