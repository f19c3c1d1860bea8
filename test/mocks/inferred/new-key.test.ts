import { expect, test } from 'vitest'
import { inferEntities } from '#mocks/inferred/infer-entities.ts'
import { nextKey, seedKey } from '#mocks/inferred/new-key.ts'
import { createWorld } from '#mocks/world/create-world.ts'
import { membersOf, modelOf, operationOf } from './shop.ts'

function planBy(type: string) {
  const thing = { id: type, name: 'string' }
  const operations = [
    [operationOf('ListThings', 'GET /things', 'Thing[]'), {}],
    [operationOf('GetThing', 'GET /things/{Id}', 'Thing'), { id: type }],
  ] as const
  const [plan] = inferEntities(modelOf(operations, { Thing: thing }))
  if (plan === undefined) throw new Error(`Things by ${type} are no entities`)
  return plan
}

const cause = { what: 'Create', by: '' }

test.each([
  { type: 'int', first: 1, next: 2 },
  { type: 'long', first: '1', next: '2' },
  { type: 'string', first: 'T1001', next: 'T1002' },
])('keys of the type $type count on, and are not given twice', ({ type, first, next }) => {
  const world = createWorld({ seed: 1, now: () => 0 })
  const plan = planBy(type)
  expect([seedKey(plan, plan.key, 0, world), nextKey(plan, world)]).toEqual([first, first])
  world.collection('things').change(String(first), {}, cause)
  world.collection('things').remove(String(first), cause)
  expect(nextKey(plan, world)).toBe(next)
})

test('Guids are new ones', () => {
  const world = createWorld({ seed: 1, now: () => 0 })
  const plan = planBy('Guid')
  const one = String(nextKey(plan, world))
  world.collection('things').change(one, {}, cause)
  expect(one).toMatch(/^[\da-f-]{36}$/)
  expect(nextKey(plan, world)).not.toBe(one)
})

test('keys that were made elsewhere are stepped around', () => {
  const world = createWorld({ seed: 1, now: () => 0 })
  for (const id of ['T1001', 'my thing', 'T99999999999999999999']) world.collection('things').change(id, {}, cause)
  expect(nextKey(planBy('string'), world)).toBe('T1002')
})

test('two kinds agree on the key of a thing', () => {
  const world = createWorld({ seed: 1, now: () => 0 })
  const [member] = membersOf({ customerId: 'Guid' })
  const keys = ['customer', 'customer', 'order'].map((noun) => member && seedKey({ noun }, member, 0, world))
  expect([keys[0] === keys[1], keys[0] === keys[2]]).toEqual([true, false])
})
