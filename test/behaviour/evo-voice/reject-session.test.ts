import { expect, test } from 'vitest'
import { lifeSample } from '#behaviour/evo-voice/life-samples.ts'
import { rejectSession } from '#behaviour/evo-voice/reject-session.ts'
import { moved, now, refused, traceOf } from './moved.ts'

test('a ringing call is turned away and was missed', () => {
  const before = {
    ...lifeSample('ringing', 'call'),
    unpublished: { due: { what: 'ring-timeout', at: '2026-01-02T03:04:30Z' } },
  } as const
  const { unpublished, ...rest } = before
  expect(unpublished.due.what).toBe('ring-timeout')
  expect(moved(rejectSession, before, {})).toEqual({
    ...rest,
    ...traceOf(before, 'Rejected by agent'),
    ended: true,
    wasMissed: true,
    callState: 'Disconnected',
    dialState: 'None',
    queueState: 'Disconnected',
    dateCompleted: now,
    outcome: 'Rejected',
    members: before.members?.map((member) => ({ ...member, callState: 'None' })),
  })
})

test.each([
  ['idle', 'The session is not ringing'],
  ['connected', 'The session is not ringing'],
  ['held', 'The session is not ringing'],
  ['passive', 'The session is not ringing'],
  ['ended', 'The session has ended'],
] as const)('a session that is %s cannot be rejected', (state, message) => {
  expect(refused(rejectSession, lifeSample(state, 'call'), {})).toEqual({ status: 409, errorCode: 'Conflict', message })
})
