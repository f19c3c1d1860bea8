import { expect, test } from 'vitest'
import { keptSessions } from '#mocks/evo-voice/services/kept-sessions.ts'
import { outsideAddress } from '#mocks/evo-voice/services/outside-address.ts'
import { callOf, deskWorld } from './desk.ts'

test.each(['Incoming', 'Outgoing'] as const)('an %s session is with its caller', (direction) => {
  const [session] = keptSessions(callOf(deskWorld([{ state: 'connected', direction, minutesAgo: 1 }]))).all()
  expect(session && outsideAddress(session)).toBe(session?.members?.[0]?.identity)
  expect(session && outsideAddress({ ...session, fromAddress: null, toAddress: null })).toBe('')
})
