import { expect, test } from 'vitest'
import { createWorld } from '#mocks/world/create-world.ts'
import { createWorlds, type WorldsOptions } from '#mocks/world/worlds.ts'

const opening = {
  name: 'one door',
  plant: (world: ReturnType<typeof createWorld>) => world.collection('doors').plant('D1', () => ({ by: 'nobody' })),
}

function begin(options: Partial<WorldsOptions> = {}) {
  const first = createWorld({ seed: 3, now: () => 0, opening })
  const clock = { now: 0 }
  return { first, clock, worlds: createWorlds({ first, now: () => clock.now, ...options }) }
}

type Begun = ReturnType<typeof begin>

/** Does something in a world that would be lost with it. */
function touch({ worlds }: Begun, key: string): void {
  worlds.of(key)?.collection('doors').change('D1', { by: key }, { what: 'OpenDoor', by: key })
}

function keys({ worlds }: Begun): readonly string[] {
  return worlds.list().map(([key]) => key)
}

test('without a key it is the first world, which is not listed', () => {
  const { first, worlds } = begin()
  expect([worlds.of(''), worlds.first]).toEqual([first, first])
  expect([worlds.size, worlds.list()]).toEqual([0, []])
})

test('an unknown key begins a fresh world of the same scenario and seed, which the key then names', () => {
  const { first, worlds } = begin()
  first.collection('doors').change('D1', { by: 'first' }, { what: 'OpenDoor', by: 'first' })
  const alice = worlds.of('alice')
  expect(alice?.collection('doors').get('D1')).toEqual({ by: 'nobody' })
  expect([alice?.seed, alice?.scenario]).toEqual([3, 'one door'])
  expect(worlds.of('alice')).toBe(alice)
  expect(worlds.of('bob')).not.toBe(alice)
})

test('fresh worlds begin with the scenario that the first one has now', () => {
  const { first, worlds } = begin()
  first.begin({ name: 'no door', plant: () => {} }, 8)
  expect([worlds.of('alice')?.scenario, worlds.of('alice')?.seed]).toEqual(['no door', 8])
})

test('a world that nobody has used for its time is forgotten, and its key begins a fresh one', () => {
  const begun = begin({ timeToLive: 1000 })
  touch(begun, 'alice')
  begun.clock.now = 999
  expect(begun.worlds.of('alice')?.journal.count()).toBe(1)
  begun.clock.now = 1998
  expect(begun.worlds.of('alice')?.journal.count()).toBe(1)
  begun.clock.now = 2998
  expect(begun.worlds.of('alice')?.journal.count()).toBe(0)
})

test('the first world is never forgotten', () => {
  const { first, clock, worlds } = begin({ timeToLive: 1000 })
  clock.now = 1e15
  expect(worlds.of('')).toBe(first)
})

test('what has grown old is gone without being asked for', () => {
  const begun = begin({ timeToLive: 1000 })
  touch(begun, 'alice')
  begun.clock.now = 500
  touch(begun, 'bob')
  begun.clock.now = 1000
  expect([begun.worlds.size, keys(begun)]).toEqual([1, ['bob']])
})

test('when there is no room the old ones go first, touched or not', () => {
  const begun = begin({ most: 2, timeToLive: 1000 })
  touch(begun, 'alice')
  begun.clock.now = 900
  begun.worlds.of('bob')
  begun.clock.now = 1000
  expect(begun.worlds.of('carol')).toBeDefined()
  expect(keys(begun)).toEqual(['bob', 'carol'])
})

test('then the longest unused of those in which nothing would be lost', () => {
  const begun = begin({ most: 3 })
  touch(begun, 'alice')
  begun.worlds.of('bob')
  begun.worlds.of('carol')
  begun.worlds.of('bob')
  begun.worlds.of('dave')
  expect(keys(begun)).toEqual(['alice', 'bob', 'dave'])
})

test('and where something would be lost with each, there is no room', () => {
  const begun = begin({ most: 2 })
  touch(begun, 'alice')
  touch(begun, 'bob')
  expect(begun.worlds.of('carol')).toBeUndefined()
  expect(begun.worlds.of('alice')?.journal.count()).toBe(1)
  expect(begun.worlds.remove('alice')).toBe(true)
  expect(begun.worlds.of('carol')).toBeDefined()
})

test('a world that is removed is gone once', () => {
  const { worlds } = begin()
  const alice = worlds.of('alice')
  expect([worlds.remove('alice'), worlds.remove('alice'), worlds.remove('')]).toEqual([true, false, false])
  expect(worlds.of('alice')).not.toBe(alice)
})

test('somebody can be told of each world that begins and ends', () => {
  const told: string[] = []
  const begun = begin({
    most: 1,
    timeToLive: 1000,
    onBegin: (key, world) => told.push(`${key} begins at ${world.journal.count()}`),
    onEnd: (key, world) => told.push(`${key} ends at ${world.journal.count()}`),
  })
  touch(begun, 'alice')
  begun.worlds.of('alice')
  begun.clock.now = 1000
  begun.worlds.of('bob')
  begun.worlds.of('carol')
  begun.worlds.remove('carol')
  expect(told).toEqual([
    'alice begins at 0',
    'alice ends at 1',
    'bob begins at 0',
    'bob ends at 0',
    'carol begins at 0',
    'carol ends at 0',
  ])
})
