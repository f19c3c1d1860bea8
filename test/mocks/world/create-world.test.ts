import { expect, test } from 'vitest'
import { createWorld } from '#mocks/world/create-world.ts'

const beginning = { seed: 1, now: () => 1_000 }

test('a new world has no events, no collections and nobody signed in', () => {
  const world = createWorld(beginning)
  expect([world.journal.count(), world.collectionNames(), world.users.all]).toEqual([0, [], []])
})

test('a collection is the same whenever it is asked for', () => {
  const world = createWorld(beginning)
  world.collection('sessions').plant('S1', () => ({ id: 'S1' }))
  expect(world.collection('sessions').get('S1')).toEqual({ id: 'S1' })
  expect(world.collectionNames()).toEqual(['sessions'])
})

test('two worlds share nothing', () => {
  const one = createWorld(beginning)
  const other = createWorld(beginning)
  one.collection('sessions').plant('S1', () => ({ id: 'S1' }))
  one.collection('sessions').change('S1', { id: 'S1', held: true }, { what: 'HoldSession', by: 'agent' })
  expect(other.collection('sessions').all()).toEqual([])
  expect(other.journal.count()).toBe(0)
})

test('the beginning of a world stays when its clock goes on', () => {
  let now = 5
  const world = createWorld({ seed: 1, now: () => now })
  now = 9
  expect([world.startedAt, world.now()]).toEqual([5, 9])
})

test('ids come from the given source', () => {
  const world = createWorld({ ...beginning, newId: () => 'fixed' })
  expect([world.newId(), world.signIns.open({ userId: '1', userName: 'a' })]).toEqual(['fixed', 'fixed'])
})
