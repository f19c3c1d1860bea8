import { expect, test } from 'vitest'
import { keptSessions } from '#mocks/evo-voice/services/kept-sessions.ts'
import { listingOf } from '#mocks/evo-voice/services/listing.ts'
import { callOf, deskWorld } from './desk.ts'

const order = { member: 'id', isDescending: false } as const

test('a list is found once as long as nothing changes, and anew after a change or its undoing', () => {
  const world = deskWorld()
  const { collection, all } = keptSessions(callOf(world))
  let found = 0
  const list = () =>
    listingOf(collection, 'all', order, () => {
      found += 1
      return all()
    })
  expect([list().count, list().count, found]).toEqual([12, 12, 1])
  world.act(() => collection.remove('S1001', { what: 'test', by: 'test' }))
  expect([list().count, list().count, found]).toEqual([11, 11, 2])
  world.undo()
  expect([list().count, found]).toEqual([12, 3])
})

test('two lists of one collection, and one list of two worlds, are not mixed up', () => {
  const [world, other] = [deskWorld(), deskWorld()]
  const { collection, all } = keptSessions(callOf(world))
  expect(listingOf(collection, 'all', order, all).count).toBe(12)
  expect(listingOf(collection, 'none', order, () => []).count).toBe(0)
  expect(listingOf(other.collection('sessions'), 'all', order, () => []).count).toBe(0)
})

test('pages are parts of one order, whichever is asked for first', () => {
  const world = deskWorld()
  const { collection, all } = keptSessions(callOf(world))
  const listing = listingOf(collection, 'all', order, all)
  const page = (skip: number, take: number) => listing.rows(skip, take).map(({ id }) => id)
  expect(page(10, 5)).toEqual(['S1011', 'S1012'])
  expect(page(0, 1)).toEqual(['S1001'])
  expect(page(2, 2)).toEqual(['S1003', 'S1004'])
  expect(page(40, 5)).toEqual([])
  expect(page(0, Number.POSITIVE_INFINITY)).toHaveLength(12)
})
