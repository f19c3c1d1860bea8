import { expect, test } from 'vitest'
import { inferEntities } from '#mocks/inferred/infer-entities.ts'
import { Inventor } from '#mocks/inferred/inventor.ts'
import { plantEntities } from '#mocks/inferred/plant-entities.ts'
import { createWorld } from '#mocks/world/create-world.ts'
import { shop } from './shop.ts'

const inventor = new Inventor(shop)
const plans = inferEntities(shop)

function planted(seed: number) {
  const world = createWorld({ seed, now: () => 0 })
  for (const plan of plans) plantEntities(plan, inventor, world)
  return world
}

test('eight of each kind are there, by keys that can be guessed', () => {
  const world = planted(1)
  expect(world.collection('customers').ids()).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
  expect(world.collection('bookings').get('B1003')).toMatchObject({ id: 'B1003', room: expect.any(String) })
  expect(world.journal.count()).toBe(0)
})

test('orders belong to customers that there are', () => {
  const world = planted(1)
  const owners = world
    .collection('orders')
    .all()
    .map((order) => order['customerId'])
  expect(owners).toEqual([1, 2, 3, 1, 2, 3, 1, 2])
})

test('the same seed plants the same, another seed something else', () => {
  const [one, same, other] = [planted(1), planted(1), planted(2)].map((world) => world.collection('customers').all())
  expect(same).toEqual(one)
  expect(other).not.toEqual(one)
})
