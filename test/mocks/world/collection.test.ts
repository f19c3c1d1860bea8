import { expect, test } from 'vitest'
import { createCollection } from '#mocks/world/collection.ts'
import { createJournal } from '#mocks/world/journal.ts'

const cause = { what: 'HoldSession', by: 'agent' }

function planted() {
  const journal = createJournal(() => 0)
  const sessions = createCollection('sessions', journal)
  sessions.plant('S1', () => ({ id: 'S1', callState: 'Connected', members: [{ muted: false }] }))
  return { journal, sessions }
}

test('an entity is found by its id and only by its id', () => {
  const { sessions } = planted()
  expect(sessions.get('S1')).toMatchObject({ callState: 'Connected' })
  expect(sessions.get('s1')).toBeUndefined()
  expect(sessions.get('constructor')).toBeUndefined()
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
  const session = sessions.get('S1')
  expect(() => Object.assign(session ?? {}, { callState: 'Hold' })).toThrow(TypeError)
  expect(() => Object.assign(Object(session?.['members'])[0], { muted: true })).toThrow(TypeError)
})

test('all entities come in the order they were planted', () => {
  const { sessions } = planted()
  sessions.plant('A0', () => ({ id: 'A0' }))
  expect(sessions.all().map((entity) => entity['id'])).toEqual(['S1', 'A0'])
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
  expect([sessions.get('S1'), sessions.all(), sessions.ids()]).toEqual([undefined, [], []])
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
  expect(sessions.ids()).toEqual(['S1', 'S2', 'S3'])
})
