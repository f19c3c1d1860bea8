import { expect, test } from 'vitest'
import { sessionInvariants } from '#behaviour/evo-voice/session-invariants.ts'
import { beginSession, type Planned } from '#mocks/evo-voice/services/begin-session.ts'
import { personNamed } from './desk.ts'

const planned: Planned = {
  id: 'S1',
  accountId: 'AC100',
  accountName: 'Fabrikam, Inc.',
  channel: 'Voice',
  direction: 'Incoming',
  outside: { address: '+15550001111', name: 'Ann' },
  told: { fromAddress: '+15550001111' },
  isQueued: false,
  agent: personNamed('agent'),
  by: 'agent',
  message: 'Call received',
}

const plans: readonly { name: string; plan: Partial<Planned>; want: object; parties: string }[] = [
  {
    name: 'an incoming call rings at the agent',
    plan: {},
    want: {
      callState: 'Ringing',
      queueState: 'Ringing',
      unpublished: { due: { at: '2026-03-20T12:00:30Z', what: 'ring-timeout' } },
    },
    parties: 'Caller Connected, Agent Ringing',
  },
  {
    name: 'a queued call waits for nobody in particular',
    plan: { isQueued: true },
    want: {
      callState: 'Disconnected',
      queueState: 'Queued',
      unpublished: { due: { at: '2026-03-20T12:00:20Z', what: 'queue-wait' } },
    },
    parties: 'Caller Connected',
  },
  {
    name: 'a placed call rings outside',
    plan: { direction: 'Outgoing' },
    want: { callState: 'Ringing', queueState: 'None' },
    parties: 'Caller Ringing, Agent Connected',
  },
  {
    name: 'a chat that is written to goes on at once',
    plan: { direction: 'Outgoing', channel: 'Chat' },
    want: { callState: 'Connected', queueState: 'None', answeredByName: 'Agent' },
    parties: 'Caller Connected, Agent Connected',
  },
  {
    name: 'a fax has no agent',
    plan: { direction: 'Outgoing', channel: 'Fax' },
    want: { callState: 'Ringing' },
    parties: 'Caller Ringing',
  },
  {
    name: 'a child knows its parent',
    plan: { parentSessionId: 'S0', direction: 'Outgoing', channel: 'Chat' },
    want: { unpublished: { parentSessionId: 'S0' } },
    parties: 'Caller Connected, Agent Connected',
  },
]

test.each(plans)('$name', ({ plan, want, parties }) => {
  const session = beginSession({ ...planned, ...plan }, '2026-03-20T12:00:00Z')
  expect(session).toMatchObject({ ...want, dialState: 'Active', ended: false, createdBy: 'agent', id: 'S1' })
  expect(session.members?.map(({ role, callState }) => `${role} ${callState}`).join(', ')).toBe(parties)
  expect(session.callSid).toBe(session.members?.[0]?.callSid)
})

test.each(plans)('whatever is true of every session is true when $name', ({ plan }) => {
  const session = beginSession({ ...planned, ...plan }, '2026-03-20T12:00:00Z')
  expect(sessionInvariants.filter(({ isKept }) => !isKept(undefined, session)).map(({ claim }) => claim)).toEqual([])
})
