import { expect, test } from 'vitest'
import { getActiveCalls } from '#mocks/evo-voice/services/get-active-calls.ts'
import { ask, deskWorld } from './desk.ts'

const world = deskWorld([
  { state: 'queued', minutesAgo: 1 },
  { state: 'queued', minutesAgo: 2, account: 'AC200' },
  { state: 'ended', minutesAgo: 3 },
  { state: 'connected', channel: 'Chat', minutesAgo: 4 },
])

test('only voice calls that go on are told, of the accounts that the caller sees', () => {
  expect(ask(getActiveCalls, world, {}, 'manager')).toMatchObject({
    calls: [{ accountSid: 'AC100' }, { accountSid: 'AC200' }],
  })
  expect(ask(getActiveCalls, world, { accountId: 'AC200' }, 'manager')).toMatchObject({
    calls: [{ accountSid: 'AC200' }],
  })
  expect(ask(getActiveCalls, world, { accountId: 'AC200' })).toEqual({ calls: [] })
})
