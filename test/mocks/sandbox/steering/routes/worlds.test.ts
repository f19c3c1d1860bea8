import { expect, test } from 'vitest'
import type { World } from '#mocks/world/world.ts'
import { buildHouse, doors, refusalIn } from '../house.ts'

function keyed(...keys: readonly string[]) {
  const worlds = new Map(keys.map((key, seed): [string, World] => [key, doors.createWorld({ seed, now: () => 0 })]))
  return buildHouse({ worlds: { list: () => [...worlds], remove: (key) => worlds.delete(key) } })
}

test('the worlds that have a key are told', () => {
  expect(keyed('alice', 'bob').steer('GET', '/worlds').answer).toEqual({
    worlds: [
      { key: 'alice', scenario: 'oneDoor', seed: 0, journalCount: 0 },
      { key: 'bob', scenario: 'oneDoor', seed: 1, journalCount: 0 },
    ],
  })
  expect(buildHouse().steer('GET', '/worlds').answer).toEqual({ worlds: [] })
})

test('a world is forgotten', () => {
  const { answer } = keyed('alice', 'bob').steer('DELETE', '/worlds/alice')
  expect(answer).toMatchObject({ worlds: [{ key: 'bob' }] })
})

test('a key that nobody used is a 404 that says which there are', () => {
  const { status, answer } = keyed('alice', 'bob').steer('DELETE', '/worlds/eve')
  expect(status).toBe(404)
  expect(refusalIn(answer)).toEqual({
    code: 'unknown-world',
    message: 'There is no world "eve". There are: alice, bob.',
  })
})
