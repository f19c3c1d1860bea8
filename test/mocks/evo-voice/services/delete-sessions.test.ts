import { expect, test } from 'vitest'
import type { Plot } from '#mocks/evo-voice/plot.ts'
import { deleteSessions } from '#mocks/evo-voice/services/delete-sessions.ts'
import { ask, deskWorld } from './desk.ts'

const day = 24 * 60
const plots: readonly Plot[] = [
  { state: 'connected', minutesAgo: 1 },
  { state: 'ended', minutesAgo: day },
  { state: 'ended', minutesAgo: 30 * day, channel: 'Chat', messages: ['Hello', 'Hi'] },
  { state: 'ended', minutesAgo: day, account: 'AC200', channel: 'Chat', messages: ['Bye'] },
]

test.each([
  { name: 'of an account', request: { accountId: 'AC100' }, left: ['S1001', 'S1004'], messages: 1 },
  {
    name: 'since a day',
    request: { accountId: 'AC100', startDateTime: '2026-03-01' },
    left: ['S1001', 'S1003', 'S1004'],
    messages: 3,
  },
  {
    name: 'up to a moment',
    request: { accountId: 'AC100', endDateTime: '2026-03-01T00:00:00Z' },
    left: ['S1001', 'S1002', 'S1004'],
    messages: 1,
  },
  { name: 'of another account', request: { accountId: 'AC200' }, left: ['S1001', 'S1002', 'S1003'], messages: 2 },
])('sessions $name that are over go, with what was written in them', ({ request, left, messages }) => {
  const world = deskWorld(plots)
  expect(ask(deleteSessions, world, request, 'manager')).toBeNull()
  expect(world.collection('sessions').ids()).toEqual(left)
  expect(world.collection('messages').ids()).toHaveLength(messages)
  world.undo()
  expect(world.collection('sessions').ids()).toHaveLength(4)
  expect(world.collection('messages').ids()).toHaveLength(3)
})

test.each([
  [{}, "400 BadRequest: 'accountId' is required"],
  [{ accountId: 'AC200' }, "404 NotFound: Account 'AC200' was not found"],
  [{ accountId: 'AC100', startDateTime: 'x' }, "400 BadRequest: 'startDateTime' must be a date, not 'x'"],
  [{ accountId: 'AC100', endDateTime: 'x' }, "400 BadRequest: 'endDateTime' must be a date, not 'x'"],
])('%j is refused, and nothing goes', (request, refusal) => {
  const world = deskWorld(plots)
  expect(ask(deleteSessions, world, request)).toBe(refusal)
  expect(world.journal.count()).toBe(0)
})
