/** Proves that a world looks like a collection of `@msw/data` from outside, and stays a world inside. */

import { Query } from '@msw/data'
import { expect, test } from 'vitest'
import { worldCollection } from '#mocks/msw-data/world-collection.ts'
import { createWorld } from '#mocks/world/create-world.ts'
import type { Entity } from '#mocks/world/entity.ts'
import type { World } from '#mocks/world/world.ts'

interface Session {
  id: string
  callState: string
  dateCreated: string
  members: { id: string; applicationData?: Record<string, string> }[]
}

const now = Date.UTC(2026, 0, 2, 3, 4, 5)
const cause = { what: 'HoldSession', by: 'agent' }

const seeds = [
  { id: 'S1', callState: 'Ringing', dateCreated: '2026-01-02T03:00:03Z', members: [] },
  {
    id: 'S2',
    callState: 'Connected',
    dateCreated: '2026-01-02T03:00:01Z',
    members: [{ id: 'M1', applicationData: { colour: 'red', 'a.b': '1' } }],
  },
  { id: 'S3', callState: 'Connected', dateCreated: '2026-01-02T03:00:02Z', members: [] },
]

function newWorld(): World {
  const plant = (world: World): void => {
    for (const seed of seeds) world.collection('sessions').plant(seed.id, () => structuredClone(seed))
  }
  return createWorld({ seed: 1, now: () => now, opening: { name: 'three', plant } })
}

function change(world: World, id: string, members: Entity): void {
  const sessions = world.collection('sessions')
  world.act(() => sessions.change(id, { ...sessions.get(id), ...members }, cause))
}

test('an example: finding, changing and undoing with the calls of @msw/data', async () => {
  const world = newWorld()
  const sessions = worldCollection<Session>(world, 'sessions')
  expect(sessions.findFirst((query) => query.where({ callState: 'Connected' }))?.id).toBe('S2')
  await sessions.update((query) => query.where({ id: 'S2' }), {
    data(session) {
      session.callState = 'Hold'
    },
  })
  expect(world.collection('sessions').get('S2')).toMatchObject({ callState: 'Hold' })
  world.undo()
  expect(sessions.findFirst((query) => query.where({ id: 'S2' }))?.callState).toBe('Connected')
})

test('records are the entities of the world, and not copies of them', () => {
  const world = newWorld()
  const sessions = worldCollection(world, 'sessions')
  expect(sessions.findFirst((query) => query.where((session) => session['id'] === 'S2'))).toBe(
    world.collection('sessions').get('S2'),
  )
  expect(sessions.all()).toEqual(seeds)
})

const questions: readonly {
  readonly name: string
  readonly ask: (sessions: ReturnType<typeof worldCollection<Session>>) => readonly { readonly id: string }[]
  readonly want: readonly string[]
}[] = [
  { name: 'everything', ask: (sessions) => sessions.findMany(), want: ['S1', 'S2', 'S3'] },
  {
    name: 'a query of one’s own',
    ask: (sessions) => sessions.findMany(new Query((session: Session) => session.members.length > 0)),
    want: ['S2'],
  },
  { name: 'a page', ask: (sessions) => sessions.findMany(undefined, { skip: 1, take: 1 }), want: ['S2'] },
  { name: 'the last two', ask: (sessions) => sessions.findMany(undefined, { take: -2 }), want: ['S3', 'S2'] },
  {
    name: 'sorted',
    ask: (sessions) => sessions.findMany(undefined, { orderBy: { dateCreated: 'desc' } }),
    want: ['S1', 'S3', 'S2'],
  },
  {
    name: 'from a cursor on',
    ask: (sessions) =>
      sessions.findMany((query) => query.where({ callState: 'Connected' }), { cursor: only(sessions.all()[1]) }),
    want: ['S2', 'S3'],
  },
  {
    name: 'from a cursor backwards',
    ask: (sessions) => sessions.findMany(undefined, { cursor: only(sessions.all()[1]), take: -9 }),
    want: ['S2', 'S1'],
  },
]

test.each(questions)('@msw/data finds $name', ({ ask, want }) => {
  expect(ask(worldCollection<Session>(newWorld(), 'sessions')).map(({ id }) => id)).toEqual(want)
})

const changes: readonly { readonly name: string; readonly make: (world: World) => void; readonly want: string }[] = [
  { name: 'nothing', make: () => {}, want: 'S1:Ringing S2:Connected S3:Connected' },
  {
    name: 'a move',
    make: (world) => change(world, 'S1', { callState: 'Connected' }),
    want: 'S1:Connected S2:Connected S3:Connected',
  },
  {
    name: 'a new one',
    make: (world) =>
      world.act(() => world.collection('sessions').change('S4', { id: 'S4', callState: 'Ringing' }, cause)),
    want: 'S1:Ringing S2:Connected S3:Connected S4:Ringing',
  },
  {
    name: 'one that is gone',
    make: (world) => world.act(() => world.collection('sessions').remove('S1', cause)),
    want: 'S2:Connected S3:Connected',
  },
  {
    name: 'undo',
    make(world) {
      change(world, 'S1', { callState: 'Connected' })
      world.undo()
    },
    want: 'S1:Ringing S2:Connected S3:Connected',
  },
  {
    name: 'redo',
    make(world) {
      change(world, 'S1', { callState: 'Connected' })
      world.undo()
      world.redo()
    },
    want: 'S1:Connected S2:Connected S3:Connected',
  },
  {
    name: 'a reset',
    make(world) {
      change(world, 'S1', { callState: 'Connected' })
      world.reset()
    },
    want: 'S1:Ringing S2:Connected S3:Connected',
  },
  {
    name: 'a snapshot that is restored',
    make(world) {
      change(world, 'S1', { callState: 'Connected' })
      world.snapshots.take('here')
      change(world, 'S1', { callState: 'Hold' })
      world.snapshots.restore('here')
    },
    want: 'S1:Connected S2:Connected S3:Connected',
  },
  {
    name: 'another scenario',
    make: (world) =>
      world.begin({
        name: 'one',
        plant: (fresh) => fresh.collection('sessions').plant('S9', () => ({ id: 'S9', callState: 'Ringing' })),
      }),
    want: 'S9:Ringing',
  },
]

test.each(changes)('a collection that was asked before shows $name at once', ({ make, want }) => {
  const world = newWorld()
  const sessions = worldCollection<Session>(world, 'sessions')
  expect(sessions.count()).toBe(3)
  make(world)
  expect(
    sessions
      .all()
      .map(({ id, callState }) => `${id}:${callState}`)
      .join(' '),
  ).toBe(want)
  expect(sessions.count()).toBe(want.split(' ').length)
})

test('creating, updating and deleting are events by understudy, and each call is one step', async () => {
  const world = newWorld()
  const sessions = worldCollection<Session>(world, 'sessions')
  await sessions.createMany(2, (index) => ({ id: `N${index}`, callState: 'Ringing', dateCreated: '', members: [] }))
  await sessions.updateMany((query) => query.where({ callState: 'Connected' }), {
    data(session) {
      session.callState = 'Hold'
    },
  })
  sessions.deleteMany((query) => query.where({ callState: 'Hold' }))
  const events = world.journal.events().map(({ step, what, by, id }) => [step, what, by, id].join(' '))
  expect(events).toEqual([
    '1 @msw/data create understudy N0',
    '1 @msw/data create understudy N1',
    '2 @msw/data update understudy S2',
    '2 @msw/data update understudy S3',
    '3 @msw/data delete understudy S2',
    '3 @msw/data delete understudy S3',
  ])
  for (const want of [5, 5, 3]) {
    world.undo()
    expect(sessions.count()).toBe(want)
  }
  expect(sessions.all()).toEqual(seeds)
})

test('what is written by the collection is frozen in the world and no longer the caller’s', async () => {
  const world = newWorld()
  const sessions = worldCollection(world, 'sessions')
  const given = { id: 'S4', members: [{ id: 'M4' }] }
  const created = await sessions.create(given)
  given.members.length = 0
  expect(created).toBe(world.collection('sessions').get('S4'))
  expect(created).toEqual({ id: 'S4', members: [{ id: 'M4' }] })
  expect(() => Object.assign(created, { id: 'S5' })).toThrow(TypeError)
})

test('updates and deletions without await have happened when the call returns', () => {
  const world = newWorld()
  const sessions = worldCollection<Session>(world, 'sessions')
  const updating = [1, 2].map((round) =>
    sessions.update((query) => query.where({ id: 'S1' }), {
      data(session) {
        session.members.push({ id: `M${round}` })
      },
    }),
  )
  expect(world.collection('sessions').get('S1')?.['members']).toMatchObject([{ id: 'M1' }, { id: 'M2' }])
  sessions.clear()
  expect(world.collection('sessions').ids()).toEqual([])
  return Promise.all(updating)
})

const dictionaries: readonly {
  readonly name: string
  readonly change: (data: Record<string, string>) => void
  readonly want: object
}[] = [
  {
    name: 'a new value',
    change: (data) => Object.assign(data, { colour: 'blue' }),
    want: { colour: 'blue', 'a.b': '1' },
  },
  {
    name: 'a new key',
    change: (data) => Object.assign(data, { size: 'XL' }),
    want: { colour: 'red', 'a.b': '1', size: 'XL' },
  },
  { name: 'a key less', change: (data) => Reflect.deleteProperty(data, 'colour'), want: { 'a.b': '1' } },
  {
    name: 'a key with a dot',
    change: (data) => Object.assign(data, { 'a.b': '2' }),
    want: { colour: 'red', 'a.b': '2' },
  },
  {
    name: 'a key like a number',
    change: (data) => Object.assign(data, { 7: 'x' }),
    want: { colour: 'red', 'a.b': '1', 7: 'x' },
  },
  {
    name: 'a key called length',
    change: (data) => Object.assign(data, { length: '0' }),
    want: { colour: 'red', 'a.b': '1', length: '0' },
  },
]

test.each(dictionaries)('a dictionary deep in a record keeps $name', async ({ change: changeData, want }) => {
  const world = newWorld()
  const sessions = worldCollection<Session>(world, 'sessions')
  await sessions.update((query) => query.where({ id: 'S2' }), {
    data(session) {
      changeData(session.members[0]?.applicationData ?? {})
    },
  })
  expect(world.collection('sessions').get('S2')?.['members']).toEqual([{ id: 'M1', applicationData: want }])
  world.undo()
  expect(sessions.all()).toEqual(seeds)
})

test('an update that changes nothing is no event, and what an update does not touch stays the same object', async () => {
  const world = newWorld()
  const sessions = worldCollection<Session>(world, 'sessions')
  const before = only(sessions.all()[1])
  expect(await sessions.update(before, { data() {} })).toBe(before)
  expect(world.journal.count()).toBe(0)
  const after = await sessions.update(before, {
    data(session) {
      session.callState = 'Hold'
    },
  })
  expect(after?.members).toBe(before.members)
})

test('a record stands for what has become of it', async () => {
  const world = newWorld()
  const sessions = worldCollection<Session>(world, 'sessions')
  const old = only(sessions.all()[0])
  change(world, 'S1', { callState: 'Connected' })
  const after = await sessions.update(old, {
    data(session) {
      session.dateCreated = ''
    },
  })
  expect(after).toMatchObject({ id: 'S1', callState: 'Connected', dateCreated: '' })
  expect(sessions.delete(old)?.id).toBe('S1')
  expect(sessions.delete(old)).toBeUndefined()
})

const refusals: readonly {
  readonly name: string
  readonly code: string
  readonly write: (sessions: ReturnType<typeof worldCollection>, world: World) => unknown
}[] = [
  { name: 'a record without id', code: 'no-key', write: (sessions) => sessions.create({ callState: 'Ringing' }) },
  { name: 'a second record of one id', code: 'same-key', write: (sessions) => sessions.create({ id: 'S1' }) },
  {
    name: 'another id',
    code: 'key-changed',
    write: (sessions) =>
      sessions.updateMany(new Query(() => true), { data: (draft) => void Object.assign(draft, { id: 'S3' }) }),
  },
  {
    name: 'what JSON does not have',
    code: 'not-plain',
    write: (sessions) =>
      sessions.update(new Query(() => true), { data: (draft) => void Object.assign(draft, { big: 1n }) }),
  },
  {
    name: 'an update that would lose what others changed while it waited',
    code: 'changed-meanwhile',
    write: (sessions) =>
      sessions.update(new Query(() => true), {
        async data(draft) {
          await sessions.update(new Query(() => true), {
            data: (other) => void Object.assign(other, { name: 'theirs' }),
          })
          Object.assign(draft, { name: 'ours' })
        },
      }),
  },
  { name: 'hooks', code: 'no-hooks', write: (sessions) => sessions.hooks.on('create', () => {}) },
  { name: 'relations', code: 'no-relations', write: (sessions) => sessions.defineRelations(() => ({})) },
]

test.each(refusals)('the collection refuses $name, and the world is as it was', async ({ code, write }) => {
  const world = newWorld()
  const sessions = worldCollection(world, 'sessions')
  await expect(async () => write(sessions, world)).rejects.toMatchObject({ name: 'MswDataError', code })
  const own = world.journal.events().filter(({ after }) => after?.['name'] !== 'theirs')
  expect(own).toEqual([])
})

test('a strict question that finds nothing throws as in @msw/data, whatever is asked', async () => {
  const sessions = worldCollection(newWorld(), 'sessions')
  const nothing = new Query(() => false)
  const strict = { strict: true }
  expect(() => sessions.findFirst(nothing, strict)).toThrow('no record found')
  expect(() => sessions.findMany(nothing, strict)).toThrow('no records found')
  expect(() => sessions.delete(nothing, strict)).toThrow('no record found')
  await expect(sessions.update(nothing, { data() {}, ...strict })).rejects.toThrow('no record found')
  expect(await sessions.update(nothing, { data() {} })).toBeUndefined()
})

test('time that passes is seen: what was due has happened before the answer', () => {
  let time = now
  const timers = {
    collection: 'sessions',
    dueAt: (session: Entity) => (session['callState'] === 'Ringing' ? now + 30_000 : undefined),
    fire: (session: Entity) => ({ after: { ...session, callState: 'Missed' }, what: 'ring-timeout' }),
  }
  const world = createWorld({
    seed: 1,
    now: () => time,
    timers,
    opening: {
      name: 'one',
      plant: (fresh) =>
        fresh.collection('sessions').plant('S1', () => ({ id: 'S1', callState: 'Ringing' }), now + 30_000),
    },
  })
  const sessions = worldCollection(world, 'sessions')
  expect(sessions.findFirst()).toMatchObject({ callState: 'Ringing' })
  time += 30_000
  expect(sessions.findFirst()).toMatchObject({ callState: 'Missed' })
})

test('records may be known by another member than id', async () => {
  const world = createWorld({ seed: 1, now: () => now })
  const boats = worldCollection(world, 'boats', { key: 'number' })
  await boats.create({ number: 7, name: 'Alma' })
  expect(world.collection('boats').get('7')).toEqual({ number: 7, name: 'Alma' })
})

function only<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('There is nothing.')
  return value
}
