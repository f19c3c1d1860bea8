import { expect, test } from 'vitest'
import { createWorld } from '#mocks/world/create-world.ts'
import type { World } from '#mocks/world/world.ts'
import { cause, desk, opening, twoCalls } from './desk.ts'

const call = (world: World, id = 'C1') => world.collection('calls').get(id)

function hold(world: World, id = 'C1'): void {
  world.collection('calls').change(id, { ...call(world, id), state: 'held' }, cause)
}

test('what one call changes is one step, and is undone as one', () => {
  const world = createWorld(desk)
  world.act(() => {
    hold(world, 'C1')
    hold(world, 'C2')
  })
  hold(world, 'C1')
  const [first, second] = world.journal.events()
  expect(first?.step).toBe(second?.step)
  expect([world.undo(), world.undo()]).toEqual([1, 2])
  expect(['C1', 'C2'].map((id) => call(world, id)?.['state'])).toEqual(['connected', 'ringing'])
})

test('a call that throws has changed nothing and leaves no event', () => {
  const world = createWorld(desk)
  hold(world)
  world.undo()
  const attempt = () =>
    world.act(() => {
      hold(world)
      throw new Error('broken')
    })
  expect(attempt).toThrow('broken')
  expect([call(world)?.['state'], world.journal.count(), world.journal.undone().length]).toEqual(['connected', 0, 1])
})

test('a step within a step is part of it', () => {
  const world = createWorld(desk)
  world.act(() => world.act(() => hold(world)))
  expect(world.undo()).toBe(1)
})

test('a listener hears of a step when it is made, and takes it back by throwing', () => {
  const world = createWorld(desk)
  const heard: unknown[] = []
  const end = world.watch((line) => heard.push(line))
  world.act(() => {
    hold(world, 'C1')
    hold(world, 'C2')
    expect(heard).toEqual([])
  })
  expect(heard).toMatchObject([
    { kind: 'event', event: { number: 1, id: 'C1' } },
    { kind: 'event', event: { number: 2, id: 'C2' } },
  ])
  end()
  world.watch(() => {
    throw new Error('disk full')
  })
  expect(() => world.collection('calls').remove('C1', cause)).toThrow('disk full')
  expect([call(world)?.['state'], heard.length]).toEqual(['held', 2])
})

test('a listener hears of undoing, the clock and a new beginning', () => {
  const world = createWorld(desk)
  hold(world)
  const heard: unknown[] = []
  world.watch((line) => heard.push(line))
  world.undo()
  world.redo()
  world.clock.step(1000)
  world.reset()
  expect(heard).toEqual([
    { kind: 'rewound', to: 0 },
    { kind: 'redone', to: 1 },
    { kind: 'clock', clock: { at: opening + 1000, rate: 0 } },
    { kind: 'begun', scenario: 'twoCalls', seed: 1, startedAt: opening },
  ])
})

test('timers fire in order, each at its own time, before the call that moved time returns', () => {
  const world = createWorld(desk)
  world.clock.step(60_000)
  expect(call(world, 'C2')?.['state']).toBe('filed')
  expect(world.journal.events().map(({ at, what, by }) => [at, what, by])).toEqual([
    ['2026-01-02T03:04:15.000Z', 'ring-timeout', 'system'],
    ['2026-01-02T03:04:25.000Z', 'wrap-up', 'system'],
  ])
})

test('a running world lets happen what was due when somebody looks', () => {
  let now = opening
  const { at: _frozen, ...running } = desk
  const world = createWorld({ ...running, now: () => now })
  world.catchUp()
  expect(world.journal.count()).toBe(0)
  now += 10_000
  world.catchUp()
  expect(call(world, 'C2')?.['state']).toBe('missed')
})

test('a timer whose entity has moved on does not fire', () => {
  const world = createWorld(desk)
  world.collection('calls').change('C2', { id: 'C2', state: 'connected' }, cause)
  world.clock.step(60_000)
  expect(call(world, 'C2')).toEqual({ id: 'C2', state: 'connected' })
})

test('going back in time takes back what happened after, timers included, and they fire again', () => {
  const world = createWorld(desk)
  world.clock.step(12_000)
  world.clock.set(opening + 5000)
  expect([call(world, 'C2')?.['state'], world.journal.count(), world.now()]).toEqual(['ringing', 0, opening + 5000])
  world.clock.step(5000)
  expect(call(world, 'C2')?.['state']).toBe('missed')
})

test('what comes again after going back takes time along', () => {
  const world = createWorld(desk)
  world.clock.step(12_000)
  world.clock.set(opening)
  expect(world.redo()).toBe(1)
  expect([call(world, 'C2')?.['state'], world.now()]).toEqual(['missed', opening + 10_000])
})

test('a timer that is due again at once is a bug, and said so', () => {
  const timers = { ...desk.timers, fire: (call: object) => ({ after: { ...call, odd: true }, what: 'ring-timeout' }) }
  const world = createWorld({ ...desk, timers })
  expect(() => world.clock.step(10_000)).toThrow('ring-timeout of C2 is due again at the moment it fired.')
})

test('a reset begins anew as seen from the present: no events, another time, the same sign-ins', () => {
  let now = opening
  const { at: _frozen, ...running } = desk
  const world = createWorld({ ...running, now: () => now })
  const session = world.signIns.open({ userId: '1', userName: 'agent' })
  hold(world)
  now += 90_000
  world.reset()
  expect(call(world)).toMatchObject({ state: 'connected', begun: now })
  expect([world.journal.count(), world.startedAt, world.signIns.get(session)?.userName]).toEqual([0, now, 'agent'])
})

test('a collection stays the same object through a reset', () => {
  const world = createWorld(desk)
  const calls = world.collection('calls')
  hold(world)
  world.reset()
  expect(calls.get('C1')?.['state']).toBe('connected')
})

test('another scenario replaces everything, another seed too', () => {
  const world = createWorld(desk)
  hold(world)
  world.begin({ name: 'empty', plant: () => undefined }, 7)
  expect([world.collection('calls').all(), world.scenario, world.seed, world.journal.count()]).toEqual([
    [],
    'empty',
    7,
    0,
  ])
  world.reset()
  expect([world.scenario, world.seed]).toEqual(['empty', 7])
})

test('a fork is this very moment, and goes its own way', () => {
  const world = createWorld(desk)
  hold(world)
  world.clock.step(5000)
  world.snapshots.take('held')
  const fork = world.fork()
  fork.undo()
  expect([call(world)?.['state'], call(fork)?.['state']]).toEqual(['held', 'connected'])
  fork.clock.step(5000)
  expect([call(world, 'C2')?.['state'], call(fork, 'C2')?.['state']]).toEqual(['ringing', 'missed'])
  fork.snapshots.restore('held')
  expect(call(fork)?.['state']).toBe('held')
})

test('fresh worlds share what nobody has touched, and nothing else', () => {
  const world = createWorld(desk)
  hold(world)
  const fresh = world.fresh()
  const other = world.fresh()
  expect(call(fresh)).toBe(call(other))
  hold(fresh)
  expect([call(fresh)?.['state'], call(other)?.['state']]).toEqual(['held', 'connected'])
})

test('a fresh world begins at the present, not when its sibling began', () => {
  let now = opening
  const { at: _frozen, ...running } = desk
  const world = createWorld({ ...running, now: () => now })
  now += 3_600_000
  expect(call(world.fresh())?.['begun']).toBe(now)
})

test('a world that was planted by hand stays as it was planted, also when it is reset', () => {
  const world = createWorld({ seed: 1, now: () => 0 })
  world.collection('calls').plant('C1', () => ({ id: 'C1', state: 'connected' }))
  hold(world)
  world.reset()
  expect([call(world)?.['state'], call(world.fresh())?.['state']]).toEqual(['connected', 'connected'])
})

test('what others share cannot be planted any more', () => {
  const world = createWorld({ ...desk, opening: { name: 'twoCalls', plant: twoCalls } })
  expect(() => world.collection('calls').plant('C3', () => ({}))).toThrow('calls C3 cannot be planted')
})

const touches: readonly { name: string; touch(world: World): void }[] = [
  { name: 'an event', touch: (world) => hold(world) },
  { name: 'somebody signed in', touch: (world) => world.signIns.open({ userId: '1', userName: 'agent' }) },
  { name: 'a snapshot', touch: (world) => world.snapshots.take('now') },
  { name: 'a steered clock', touch: (world) => world.clock.step(1) },
  { name: 'something taken back', touch: (world) => [hold(world), world.undo()] },
]

test.each(touches)('a world with $name is not untouched', ({ touch }) => {
  const world = createWorld(desk)
  world.collection('calls').all()
  expect(world.isUntouched).toBe(true)
  touch(world)
  expect(world.isUntouched).toBe(false)
})

test('what is beyond the journal cannot be rewound, and the sentence says what can', () => {
  const world = createWorld(desk)
  for (let number = 0; number < 10_005; number++) {
    world.collection('calls').change('C1', { ...call(world), number }, cause)
  }
  expect(() => world.rewind(3)).toThrow('The journal keeps events 6 to 10005')
  expect([world.rewind(5), world.journal.count(), call(world)?.['number']]).toEqual([10_000, 5, 4])
  expect(world.undo()).toBe(0)
})

test('what one listener refuses, those after it have not heard of', () => {
  const world = createWorld(desk)
  const calls = world.collection('calls')
  const heard: string[] = []
  world.watch((line) => {
    if (line.kind === 'event' && line.event.id === 'C4') throw new Error('disk full')
  })
  world.watch((line) => heard.push(line.kind))
  const both = () =>
    world.act(() => {
      for (const id of ['C3', 'C4']) calls.change(id, { id }, cause)
    })
  expect(both).toThrow('disk full')
  expect([heard, calls.ids()]).toEqual([[], ['C1', 'C2']])
})

const halves: [what: string, become: (world: World) => void][] = [
  [
    'a scenario that throws',
    (world) =>
      world.begin({
        name: 'broken',
        plant: () => {
          throw new Error('broken')
        },
      }),
  ],
  [
    'a record whose last patch does not fit',
    (world) => {
      const record = world.record()
      const [first] = record.events
      const events = [...record.events, ...(first ? [{ ...first, n: 2, p: [0, 1, 2] }] : [])]
      world.open({ ...record, count: 2, events }, { twoCalls })
    },
  ],
  [
    'a beginning that a listener refuses',
    (world) => {
      world.watch(() => {
        throw new Error('disk full')
      })
      world.reset()
    },
  ],
]

test.each(halves)('%s leaves the world as it was: state, journal, clock and timers', (_what, become) => {
  const world = createWorld(desk)
  world.clock.step(5000)
  world.collection('calls').change('C1', { id: 'C1', state: 'held' }, cause)
  const before = world.record()
  expect(() => become(world)).toThrow()
  expect(world.record()).toEqual(before)
  const fork = world.fork()
  fork.clock.step(5000)
  expect(fork.collection('calls').get('C2')?.['state']).toBe('missed')
})

test('a fork knows whoever was let in as well, and who is let in later only where he was', () => {
  const world = createWorld(desk)
  const guest = { displayName: 'Guest', password: '', roles: [], permissions: [] }
  world.users.add({ ...guest, id: '7', userName: 'early', emailAddress: 'early@example.com' })
  const fork = world.fork()
  fork.users.add({ ...guest, id: '8', userName: 'late', emailAddress: 'late@example.com' })
  expect([fork.users.named('early')?.id, fork.users.named('late')?.id]).toEqual(['7', '8'])
  expect(world.users.named('late')).toBeUndefined()
})

test('nothing was before the beginning, and the clock does not go there', () => {
  const world = createWorld(desk)
  world.clock.step(5000)
  expect(() => world.clock.set(opening - 1)).toThrow('The world began at 2026-01-02T03:04:05.000Z')
  expect(world.now()).toBe(opening + 5000)
  world.clock.set(opening)
  expect(world.now()).toBe(opening)
})

test('a world that is made to begin at a moment stands still there, and does so again after a reset', () => {
  const { at: _frozen, ...running } = desk
  const world = createWorld({ ...running, now: () => opening })
  const then = Date.parse('2020-02-29T12:00:00Z')
  world.begin({ name: 'twoCalls', plant: twoCalls }, 3, then)
  expect([call(world)?.['begun'], world.clock.state(), world.seed]).toEqual([then, { at: then, rate: 0 }, 3])
  world.clock.step(1000)
  world.reset()
  expect(world.clock.state()).toEqual({ at: then, rate: 0 })
})

test('whoever watches a world hears that it ended', () => {
  const world = createWorld(desk)
  const heard: unknown[] = []
  world.watch((line) => heard.push(line))
  world.end()
  expect(heard).toEqual([{ kind: 'ended' }])
})

test('a fork of a world that stands still at a moment does so again after its own reset', () => {
  const { at: _frozen, ...running } = desk
  const world = createWorld({ ...running, now: () => opening })
  const then = Date.parse('2020-02-29T12:00:00Z')
  world.begin({ name: 'twoCalls', plant: twoCalls }, 3, then)
  const fork = world.fork()
  fork.reset()
  expect(fork.clock.state()).toEqual({ at: then, rate: 0 })
})
