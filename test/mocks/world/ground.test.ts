import { expect, test } from 'vitest'
import { Ground } from '#mocks/world/ground.ts'
import { createInvention } from '#mocks/world/invention.ts'
import { Origin } from '#mocks/world/origin.ts'
import { ringing } from './desk.ts'

function ground() {
  const origin = new Origin({ seed: 1, startedAt: 0, scenario: '', invent: createInvention(1) })
  origin.plant('calls', 'C1', () => ({ id: 'C1', state: 'ringing', due: 50 }), 50)
  return new Ground(origin, ringing, () => {
    throw new Error('nobody commits here')
  })
}

test('what is placed is there at once, and what is taken away is gone', () => {
  const place = ground()
  place.place('calls', 'C2', { id: 'C2' })
  place.place('calls', 'C1', undefined)
  expect(place.layer('calls').ids()).toEqual(['C2'])
  place.place('calls', 'C2', undefined)
  expect(place.layer('calls').ids()).toEqual([])
})

test('planted and placed timers come out by time, up to a moment', () => {
  const place = ground()
  place.place('calls', 'C2', { id: 'C2', due: 20 })
  expect(place.nextDue).toBe(20)
  expect([place.takeDue(19), place.takeDue(20)?.id, place.takeDue(49), place.takeDue(60)?.id]).toEqual([
    undefined,
    'C2',
    undefined,
    'C1',
  ])
})

test('other collections have no timers', () => {
  const place = ground()
  place.place('people', 'P1', { id: 'P1', due: 1 })
  expect(place.nextDue).toBe(50)
})

test('names are those of planted collections and of those that were asked for', () => {
  const place = ground()
  place.layer('people')
  expect([place.names, place.peek('people') === place.layer('people'), place.peek('calls')]).toEqual([
    ['calls', 'people'],
    true,
    undefined,
  ])
})

test('what lies over an origin can be taken over, timers included', () => {
  const [one, other] = [ground(), ground()]
  one.place('calls', 'C2', { id: 'C2', due: 20 })
  one.place('calls', 'C1', undefined)
  other.copyFrom(one.state())
  expect([other.layer('calls').ids(), other.nextDue]).toEqual([['C2'], 20])
})

test('cleared, it is its origin again', () => {
  const place = ground()
  place.place('calls', 'C1', { id: 'C1', state: 'held' })
  place.clear(place.origin)
  expect([place.layer('calls').get('C1')?.['state'], place.nextDue]).toEqual(['ringing', 50])
})
