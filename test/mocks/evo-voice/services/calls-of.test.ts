import { expect, test } from 'vitest'
import type { Plot } from '#mocks/evo-voice/plot.ts'
import { callsOf } from '#mocks/evo-voice/services/calls-of.ts'
import { keptSessions } from '#mocks/evo-voice/services/kept-sessions.ts'
import { beganAt, callOf, deskWorld } from './desk.ts'

function callsIn(plot: Plot) {
  const [session] = keptSessions(callOf(deskWorld([plot]))).all()
  return session === undefined ? [] : callsOf(session, beganAt + 30_000)
}

test('an incoming call is one from outside, and one to the agent that hangs on it', () => {
  const [main, leg, ...others] = callsIn({ state: 'ringing', minutesAgo: 1 })
  expect(others).toEqual([])
  expect(main).toMatchObject({ direction: 'inbound', status: 'in-progress', duration: 90, accountSid: 'AC100' })
  expect(leg).toMatchObject({ direction: 'outbound-dial', status: 'ringing', to: 'agent', parentCallSid: main?.sid })
  expect(main).not.toHaveProperty('parentCallSid')
})

test.each([
  {
    name: 'a placed call',
    plot: { state: 'ringing', direction: 'Outgoing', minutesAgo: 1 },
    want: ['outbound-api', 'outbound-dial'],
  },
  { name: 'a queued call', plot: { state: 'queued', minutesAgo: 1 }, want: ['inbound'] },
  {
    name: 'a conference',
    plot: { state: 'connected', minutesAgo: 1, parties: [{ callState: 'Connected' }] },
    want: ['inbound', 'outbound-dial', 'outbound-dial'],
  },
  { name: 'a call that is over', plot: { state: 'ended', minutesAgo: 9 }, want: [] },
] as const)('$name has the calls $want', ({ plot, want }) => {
  expect(callsIn(plot).map(({ direction }) => direction)).toEqual(want)
})
