import { expect, test } from 'vitest'
import { activeSessions, ownSessions } from '#mocks/evo-voice/services/active-sessions.ts'
import { callOf, deskWorld } from './desk.ts'

const world = deskWorld([
  { state: 'connected', minutesAgo: 9 },
  { state: 'ended', minutesAgo: 1 },
  { state: 'ringing', minutesAgo: 1, agent: 'agent' },
  { state: 'held', minutesAgo: 5, agent: 'colleague-1', hold: { by: 'agent', reason: 'None' } },
  { state: 'queued', minutesAgo: 2 },
  { state: 'connected', minutesAgo: 3, agent: 'colleague-1' },
  { state: 'connected', minutesAgo: 4, account: 'AC200' },
])
const ids = (sessions: readonly { id?: string | null }[]) => sessions.map(({ id }) => id)

test('what goes on in the caller’s accounts is active, the newest first', () => {
  expect(ids(activeSessions(callOf(world)))).toEqual(['S1003', 'S1005', 'S1006', 'S1004', 'S1001'])
  expect(ids(activeSessions(callOf(world, {}, 'manager')))).toContain('S1007')
})

test('his own are those in which he talks, is rung, or holds somebody', () => {
  expect(ids(ownSessions(callOf(world)))).toEqual(['S1003', 'S1004', 'S1001'])
  expect(ids(ownSessions(callOf(world, {}, 'manager')))).toEqual([])
  expect(ownSessions(callOf(world, {}, ''))).toEqual([])
  expect(ownSessions(callOf(world)).every(({ log }) => log?.length === 0)).toBe(true)
})

test('a call that its queue lets ring is everybody’s until somebody takes it', () => {
  const queue = deskWorld([{ state: 'queued', minutesAgo: 2 }])
  expect(ids(ownSessions(callOf(queue)))).toEqual([])
  const sessions = queue.collection('sessions')
  const queued = sessions.get('S1001') ?? {}
  sessions.change(
    'S1001',
    { ...queued, callState: 'Ringing', queueState: 'Ringing' },
    { what: 'queue-wait', by: 'system' },
  )
  expect(ids(ownSessions(callOf(queue)))).toEqual(['S1001'])
  expect(ids(ownSessions(callOf(queue, {}, 'manager')))).toEqual(['S1001'])
})
