import { expect, test } from 'vitest'
import { keepNewSession } from '#mocks/evo-voice/services/keep-new-session.ts'
import { callOf, deskWorld } from './desk.ts'

const planned = {
  accountId: 'AC200',
  channel: 'Voice',
  direction: 'Incoming',
  outside: { address: '+15550001111', name: 'Ann' },
  told: {},
  isQueued: false,
  message: 'Call received',
} as const

test('a new session is in the world, with an event that names its operation', () => {
  const world = deskWorld()
  const session = world.act(() => keepNewSession(planned, 'NewSession', callOf(world)))
  expect(world.collection('sessions').get(session.id ?? '')).toEqual(session)
  expect(session).toMatchObject({ accountName: 'Harbour "Quayside" & Sons, Ltd.', createdBy: 'agent' })
  expect(world.journal.events()).toMatchObject([{ what: 'NewSession', by: 'agent', id: session.id }])
})

test('what is due for it happens when time comes to it', () => {
  const world = deskWorld()
  const { id = '' } = world.act(() => keepNewSession(planned, 'NewSession', callOf(world)))
  world.clock.step(31_000)
  expect(world.collection('sessions').get(id ?? '')).toMatchObject({ ended: true, wasMissed: true })
})
