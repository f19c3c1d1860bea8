import { expect, test } from 'vitest'
import { createWorld } from '#mocks/world/create-world.ts'

const cause = { what: 'HoldSession', by: 'agent' }

function planted() {
  const { journal, collection } = bound()
  const sessions = collection('sessions')
  sessions.plant('S1', () => ({ id: 'S1', callState: 'Connected', members: [{ muted: false }] }))
  return { journal, sessions }
}

function bound() {
  const world = createWorld({ seed: 1, now: () => 0 })
  return { journal: world.journal, collection: (name: string) => world.collection(name) }
}

test('an entity is found by its id and only by its id', () => {
  const { sessions } = planted()
  expect(sessions.get('S1')).toMatchObject({ callState: 'Connected' })
  expect(['s1', 'constructor', '__proto__'].map((id) => [sessions.get(id), sessions.has(id)])).toEqual(
    Array(3).fill([undefined, false]),
  )
})

test('planting leaves no event', () => {
  expect(planted().journal.events()).toEqual([])
})

test('a change is read back and leaves one event with before and after', () => {
  const { journal, sessions } = planted()
  const before = sessions.get('S1')
  sessions.change('S1', { ...before, callState: 'Hold' }, cause)
  expect(sessions.get('S1')).toMatchObject({ callState: 'Hold' })
  expect(journal.events()).toMatchObject([
    {
      number: 1,
      ...cause,
      collection: 'sessions',
      id: 'S1',
      before: { callState: 'Connected' },
      after: { callState: 'Hold' },
    },
  ])
})

test('replacing an entity by itself leaves no event', () => {
  const { journal, sessions } = planted()
  const same = sessions.get('S1')
  if (same) sessions.change('S1', same, cause)
  expect(journal.count()).toBe(0)
})

test('nobody can change an entity in place, nor anything inside it', () => {
  const { sessions } = planted()
  sessions.change('S2', { id: 'S2', members: [{ muted: false }] }, cause)
  for (const session of sessions.all()) {
    expect(() => Object.assign(session, { callState: 'Hold' })).toThrow(TypeError)
    expect(() => Object.assign(Object(session['members'])[0], { muted: true })).toThrow(TypeError)
  }
})

test('all entities come in the order they were planted or added', () => {
  const { sessions } = planted()
  sessions.plant('A0', () => ({ id: 'A0' }))
  sessions.change('B0', { id: 'B0' }, cause)
  sessions.change('S1', { id: 'S1' }, cause)
  expect(sessions.all().map((entity) => entity['id'])).toEqual(['S1', 'A0', 'B0'])
})

test('an entity grows when it is first looked at, and once', () => {
  const { sessions } = planted()
  let times = 0
  sessions.plant('S2', () => ({ id: 'S2', grown: ++times }))
  expect(times).toBe(0)
  expect([sessions.get('S2'), sessions.get('S2'), sessions.all()[1]].map((session) => session?.['grown'])).toEqual([
    1, 1, 1,
  ])
})

test('the event of the first change knows what had not been looked at before', () => {
  const { journal, sessions } = planted()
  sessions.change('S1', { id: 'S1', callState: 'Hold' }, cause)
  expect(journal.events()[0]?.before).toMatchObject({ callState: 'Connected' })
})

test('a removed entity is gone, and its event has no after', () => {
  const { journal, sessions } = planted()
  expect(sessions.remove('S1', cause)).toBe(true)
  expect([sessions.get('S1'), sessions.has('S1'), sessions.all(), sessions.ids()]).toEqual([undefined, false, [], []])
  expect(journal.events().at(-1)).toMatchObject({ id: 'S1', before: { callState: 'Connected' }, after: undefined })
})

test('removing what is not there changes nothing', () => {
  const { journal, sessions } = planted()
  expect(sessions.remove('S9', cause)).toBe(false)
  expect(journal.count()).toBe(0)
})

test('ids are known before anything has grown', () => {
  const { sessions } = planted()
  sessions.plant('S2', () => {
    throw new Error('grown')
  })
  sessions.change('S3', { id: 'S3' }, cause)
  expect([sessions.ids(), sessions.has('S2')]).toEqual([['S1', 'S2', 'S3'], true])
})

test('the version grows with each change, and the list of all is the same as long as it stays', () => {
  const { sessions } = planted()
  const [version, all] = [sessions.version, sessions.all()]
  expect(sessions.all()).toBe(all)
  sessions.change('S1', { id: 'S1' }, cause)
  expect(sessions.version).toBeGreaterThan(version)
  expect(sessions.all()).toEqual([{ id: 'S1' }])
})
