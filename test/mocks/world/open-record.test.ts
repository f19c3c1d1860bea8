import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createWorld } from '#mocks/world/create-world.ts'
import type { World } from '#mocks/world/world.ts'
import { cause, desk, opening, twoCalls } from './desk.ts'

const scenarios = { twoCalls }

function opened(world: World): World {
  const record = JSON.parse(JSON.stringify(world.record()))
  const other = createWorld({ seed: 9, now: () => 0, timers: desk.timers })
  other.open(record, scenarios)
  return other
}

function told(world: World): string {
  const { seed, scenario, startedAt, journal } = world
  const calls = world.collection('calls').all()
  return JSON.stringify([seed, scenario, startedAt, world.clock.state(), calls, journal.events(), journal.count()])
}

test('an opened record is the very same world, whatever has happened in it', () => {
  const deeds = fc.oneof(
    fc.record({ id: fc.constantFrom('C1', 'C2', 'C3'), log: fc.array(fc.string(), { maxLength: 3 }) }),
    fc.record({ step: fc.integer({ min: -20_000, max: 20_000 }) }),
    fc.record({ undo: fc.constant(1) }),
  )
  fc.assert(
    fc.property(fc.array(deeds, { maxLength: 20 }), (list) => {
      const world = createWorld(desk)
      const calls = world.collection('calls')
      for (const deed of list) {
        if ('id' in deed) calls.change(deed.id, { ...calls.get(deed.id), log: deed.log }, cause)
        else if ('step' in deed) world.clock.set(Math.max(opening, world.now() + deed.step))
        else world.undo()
      }
      expect(told(opened(world))).toBe(told(world))
    }),
  )
})

test('what was done before can be undone after', () => {
  const world = createWorld(desk)
  world.collection('calls').remove('C1', cause)
  const other = opened(world)
  expect([other.undo(), other.collection('calls').ids()]).toEqual([1, ['C1', 'C2']])
})

test('a world that has forgotten its beginning goes on from what it remembers', () => {
  const world = createWorld(desk)
  const calls = world.collection('calls')
  for (let number = 0; number < 10_010; number++) calls.change('C1', { ...calls.get('C1'), number }, cause)
  expect(told(opened(world))).toBe(told(world))
})

test('timers go on in the opened world', () => {
  const other = opened(createWorld(desk))
  other.clock.set(opening + 10_000)
  expect(other.collection('calls').get('C2')?.['state']).toBe('missed')
})

test('a scenario that is not here is named, with those that are', () => {
  const record = { ...createWorld(desk).record(), scenario: 'busyQueue' }
  expect(() => createWorld(desk).open(record, scenarios)).toThrow('no scenario "busyQueue" here. There are: twoCalls.')
})
