import { expect, test } from 'vitest'
import { endSession } from '#behaviour/evo-voice/end-session.ts'
import { lifeSample } from '#behaviour/evo-voice/life-samples.ts'
import { moved, now, partyStates, refused, traceOf } from './moved.ts'

test('a connected call ends for everybody, and has to be written up', () => {
  const before = lifeSample('connected', 'call')
  expect(moved(endSession, before, {})).toEqual({
    ...before,
    ...traceOf(before, 'Ended by agent'),
    ended: true,
    callState: 'Disconnected',
    dialState: 'None',
    queueState: 'Disconnected',
    dateCompleted: now,
    outcome: 'Completed',
    members: before.members?.map((member) => ({ ...member, callState: 'None' })),
    unpublished: { due: { what: 'wrap-up', at: '2026-01-02T03:04:35Z' } },
  })
})

test('who held the call holds it no longer', () => {
  expect(moved(endSession, lifeSample('held', 'call'), {})).toMatchObject({
    holdReason: 'None',
    heldByUserId: null,
    holdQueueName: null,
  })
})

test.each(['idle', 'ringing'] as const)('a call that is %s is canceled, and nothing is to be written up', (state) => {
  const after = moved(endSession, lifeSample(state, 'call'), {})
  expect(after).toMatchObject({ outcome: 'Canceled', wasMissed: false })
  expect(after).not.toHaveProperty('unpublished')
})

test('a chat has no wrap-up', () => {
  expect(moved(endSession, lifeSample('connected', 'chat'), {})).not.toHaveProperty('unpublished')
})

test('a recording ends with the call', () => {
  const before = { ...lifeSample('connected', 'call'), unpublished: { isRecording: true } }
  expect(moved(endSession, before, {}).unpublished?.isRecording).toBeUndefined()
})

test('a conference of three loses only the party that is named', () => {
  const before = lifeSample('connected', 'conference')
  const after = moved(endSession, before, { callSid: 'CA3' })
  expect(after).toEqual({ ...before, ...traceOf(before, '+15550000003 taken out by agent'), members: after.members })
  expect(partyStates(after)).toEqual(['Connected', 'Connected', 'None'])
})

test('a conference of two ends when one of them is taken out', () => {
  const three = lifeSample('connected', 'conference')
  const two = moved(endSession, three, { callSid: 'CA3' })
  expect(moved(endSession, two, { callSid: 'CA2' }).ended).toBe(true)
})

test('a call id that is nobody’s ends a call of two, but is refused in a conference', () => {
  const request = { sessionId: 'S1', callSid: 'CA9' }
  expect(moved(endSession, lifeSample('connected', 'call'), request).ended).toBe(true)
  expect(refused(endSession, lifeSample('connected', 'conference'), request)).toEqual({
    status: 404,
    errorCode: 'NotFound',
    message: "Call 'CA9' was not found in session 'S1'",
  })
})

test('an ended session refuses to end again', () => {
  expect(refused(endSession, lifeSample('ended', 'call'), {})?.message).toBe('The session has ended')
})
