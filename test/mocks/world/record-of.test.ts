import { expect, test } from 'vitest'
import { createWorld } from '#mocks/world/create-world.ts'
import { cause, desk, opening } from './desk.ts'

test('a world in which nothing has happened is its scenario, its seed and its time', () => {
  expect(createWorld(desk).record()).toEqual({
    scenario: 'twoCalls',
    seed: 1,
    startedAt: opening,
    clock: { at: opening, rate: 0 },
    count: 0,
    fold: [],
    events: [],
  })
})

test('events are told as what they changed, not as what they left', () => {
  const world = createWorld(desk)
  const calls = world.collection('calls')
  calls.change('C1', { ...calls.get('C1'), state: 'held' }, cause)
  const [event] = world.record().events
  expect(event).toMatchObject({ n: 1, s: 1, t: opening, w: 'Hold', b: 'agent', c: 'calls', i: 'C1' })
  expect(JSON.stringify(event?.p)).not.toContain('received')
})

test('what the journal has forgotten is told as its result', () => {
  const world = createWorld(desk)
  const calls = world.collection('calls')
  calls.change('C9', { id: 'C9' }, cause)
  for (let number = 0; number < 10_000; number++) calls.change('C1', { ...calls.get('C1'), number }, cause)
  const record = world.record()
  expect([record.count, record.events.length, record.fold.map(({ i }) => i)]).toEqual([10_001, 10_000, ['C9']])
})
