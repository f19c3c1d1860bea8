import { expect, test } from 'vitest'
import { getMySessions } from '#mocks/evo-voice/services/get-my-sessions.ts'
import { getSession } from '#mocks/evo-voice/services/get-session.ts'
import { listSessions } from '#mocks/evo-voice/services/list-sessions.ts'
import { newSession } from '#mocks/evo-voice/services/new-session.ts'
import { ask, deskWorld } from './desk.ts'

test.each([
  {
    name: 'who tells only where it comes from, gets an incoming call',
    request: { fromAddress: '+15550001111', fromName: 'Ann' },
    want: {
      direction: 'Incoming',
      callState: 'Ringing',
      channel: 'Voice',
      fromName: 'Ann',
      displayName: 'Ann',
      accountId: 'AC100',
    },
  },
  {
    name: 'who tells a destination, places a call',
    request: { destination: '+15550001112', callerId: '+15550001000' },
    want: { direction: 'Outgoing', callState: 'Ringing', toAddress: '+15550001112', fromAddress: '+15550001000' },
  },
  {
    name: 'a ring queue lets it wait',
    request: { fromAddress: '+15550001111', ringQueueId: 'RQ1' },
    want: { callState: 'Disconnected', queueState: 'Queued', ringQueueId: 'RQ1' },
  },
  {
    name: 'a chat',
    request: { channel: 'Chat', destination: 'ann@example.org', consoleData: '{"a":[1]}' },
    want: { channel: 'Chat', callState: 'Connected', destination: 'ann@example.org', consoleData: '{"a":[1]}' },
  },
  {
    name: 'in an account of one’s own',
    request: { fromAddress: '+1', accountId: 'AC200' },
    want: { accountId: 'AC200' },
    userName: 'manager',
  },
])('$name', ({ request, want, userName = 'agent' }) => {
  const world = deskWorld()
  const made = ask(newSession, world, request, userName)
  expect(made).toMatchObject(want)
  const { id } = made as { id: string }
  expect(ask(getSession, world, { sessionId: id }, userName)).toMatchObject({ ...want, id })
})

test('the same requests give the same bytes, in a world that begins anew as well', () => {
  const tell = (world = deskWorld()) => {
    const first = ask(newSession, world, { fromAddress: '+15550001111' })
    return JSON.stringify([first, ask(newSession, world, { fromAddress: '+15550001111' })])
  }
  const world = deskWorld()
  const told = tell(world)
  expect(tell()).toBe(told)
  world.reset()
  expect(tell(world)).toBe(told)
})

test('a new call is the caller’s own, and children are listed by their parent', () => {
  const world = deskWorld([])
  const { id } = ask(newSession, world, { fromAddress: '+15550001111' }) as { id: string }
  ask(newSession, world, { destination: '+15550001112', parentSessionId: id })
  expect(ask(getMySessions, world)).toMatchObject({ sessions: [{ direction: 'Outgoing' }, { id }] })
  expect(ask(listSessions, world, { parentSessionId: id })).toMatchObject({
    totalCount: 1,
    items: [{ direction: 'Outgoing' }],
  })
})

test.each([
  [{}, '400 BadRequest: An outgoing session requires a destination'],
  [{ direction: 'Incoming' }, '400 BadRequest: An incoming session requires a fromAddress'],
  [{ destination: '+1', ringQueueId: 'RQ1' }, '400 BadRequest: An outgoing session waits in no ring queue'],
  [{ fromAddress: '+1', accountId: 'AC200' }, "404 NotFound: Account 'AC200' was not found"],
  [{ fromAddress: '+1', parentSessionId: 'S1009' }, "404 NotFound: Session 'S1009' was not found"],
])('%j is refused', (request, refusal) => {
  const world = deskWorld()
  expect(ask(newSession, world, request)).toBe(refusal)
  expect(world.journal.count()).toBe(0)
})
