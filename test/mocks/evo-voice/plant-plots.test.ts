import { expect, test } from 'vitest'
import { plantPlots } from '#mocks/evo-voice/plant-plots.ts'
import { createWorld } from '#mocks/world/create-world.ts'

const startedAt = Date.parse('2026-01-02T03:04:05.678Z')

test('sessions are numbered in the order of their plots, and belong to their accounts', () => {
  const world = createWorld({ seed: 1, now: () => startedAt })
  plantPlots(world, [
    { state: 'connected', minutesAgo: 1 },
    { state: 'ended', minutesAgo: 9, account: 'AC200' },
  ])
  const sessions = world.collection('sessions').all()
  expect(sessions.map((session) => [session['id'], session['accountId']])).toEqual([
    ['S1001', 'AC100'],
    ['S1002', 'AC200'],
  ])
})

test('what was written in a chat lies in messages', () => {
  const world = createWorld({ seed: 1, now: () => startedAt })
  plantPlots(world, [{ state: 'connected', channel: 'Chat', minutesAgo: 4, messages: ['Hello?', 'Good morning!'] }])
  expect(world.collection('messages').ids()).toEqual(['M1001-1', 'M1001-2'])
  expect(world.collection('messages').get('M1001-2')).toMatchObject({ sessionId: 'S1001', text: 'Good morning!' })
})

test('what happens by itself happens when the session says, though nobody has looked at it', () => {
  const world = createWorld({
    seed: 1,
    now: () => startedAt,
    opening: {
      name: 'ringing',
      plant: (begun) =>
        plantPlots(begun, [{ state: 'ringing', minutesAgo: 0.1, due: { what: 'ring-timeout', inMinutes: 0.4 } }]),
    },
    timers: {
      collection: 'sessions',
      dueAt: ({ unpublished }) => Date.parse(Object(unpublished).due?.at ?? ''),
      fire: ({ id }, at) => ({ after: { id, at }, what: 'ring-timeout' }),
    },
  })
  world.clock.step(30_000)
  expect(world.collection('sessions').get('S1001')).toEqual({ id: 'S1001', at: Date.parse('2026-01-02T03:04:29Z') })
})
