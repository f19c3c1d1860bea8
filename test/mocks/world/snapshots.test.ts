import { expect, test } from 'vitest'
import { createWorld } from '#mocks/world/create-world.ts'
import { createInvention } from '#mocks/world/invention.ts'
import { Origin } from '#mocks/world/origin.ts'
import { changesBetween } from '#mocks/world/snapshots.ts'
import { cause, desk, opening } from './desk.ts'

function changed() {
  const world = createWorld(desk)
  const calls = world.collection('calls')
  world.snapshots.take('morning')
  calls.change('C1', { ...calls.get('C1'), state: 'held' }, cause)
  calls.change('C3', { id: 'C3', state: 'ringing' }, cause)
  calls.remove('C2', cause)
  return { world, calls }
}

test('the difference to a snapshot names what was added, removed and changed', () => {
  const { world } = changed()
  expect(world.snapshots.difference('morning')).toEqual([
    { collection: 'calls', id: 'C1', kind: 'changed', members: ['state'] },
    { collection: 'calls', id: 'C3', kind: 'added', members: [] },
    { collection: 'calls', id: 'C2', kind: 'removed', members: [] },
  ])
})

test('restoring puts every entity back in one step, which can be undone', () => {
  const { world, calls } = changed()
  world.snapshots.restore('morning')
  expect([calls.ids(), calls.get('C1')?.['state'], world.snapshots.difference('morning')]).toEqual([
    ['C1', 'C2'],
    'connected',
    [],
  ])
  expect(world.journal.events().at(-1)).toMatchObject({ what: 'restore morning', by: 'understudy' })
  expect(world.undo()).toBe(3)
  expect(calls.ids()).toEqual(['C1', 'C3'])
})

test('a snapshot outlives a reset and another scenario', () => {
  const { world, calls } = changed()
  world.snapshots.take('later')
  world.begin({ name: 'empty', plant: () => undefined })
  expect(calls.all()).toEqual([])
  world.snapshots.restore('later')
  expect(calls.all().map(({ id, state }) => [id, state])).toEqual([
    ['C1', 'held'],
    ['C3', 'ringing'],
  ])
})

test('a name that was never taken is refused with the names there are', () => {
  const { world } = changed()
  expect(() => world.snapshots.restore('noon')).toThrow('There is no snapshot "noon". There are: "morning".')
  expect([world.snapshots.drop('noon'), world.snapshots.drop('morning'), world.snapshots.names()]).toEqual([
    false,
    true,
    [],
  ])
})

test('between a state and itself there are no changes', () => {
  const origin = new Origin({ seed: 1, startedAt: 0, scenario: '', invent: createInvention(1) })
  origin.plant('calls', 'C1', () => ({ id: 'C1' }))
  const state = { origin, overlays: new Map([['calls', new Map([['C1', { id: 'C1', state: 'held' }]])]]) }
  expect(changesBetween(state, state)).toEqual([])
})

test('restoring brings back the time as well, so that what rang then rings again, and gives up when it did', () => {
  const world = createWorld(desk)
  const state = () => world.collection('calls').get('C2')?.['state']
  world.snapshots.take('morning')
  world.clock.step(15_000)
  expect(state()).toBe('missed')
  const heard: unknown[] = []
  world.watch((line) => heard.push(line.kind))
  world.snapshots.restore('morning')
  world.catchUp()
  expect([state(), world.now(), heard]).toEqual(['ringing', opening, ['event', 'clock']])
  world.clock.step(10_000)
  expect(state()).toBe('missed')
})

test('a restore that whoever keeps a file could not write down has not happened', () => {
  const { world, calls } = changed()
  world.clock.step(1000)
  world.watch(() => {
    throw new Error('disk full')
  })
  expect(() => world.snapshots.restore('morning')).toThrow('disk full')
  expect([calls.get('C1')?.['state'], world.now()]).toEqual(['held', opening + 1000])
})
