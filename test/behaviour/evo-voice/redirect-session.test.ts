import { expect, test } from 'vitest'
import { lifeSample } from '#behaviour/evo-voice/life-samples.ts'
import { nextCallSid } from '#behaviour/evo-voice/new-leg.ts'
import { redirectSession } from '#behaviour/evo-voice/redirect-session.ts'
import { moved, partyStates, refused, traceOf } from './moved.ts'

const request = { sessionId: 'S1', destination: '+15550000009' }

test('a call that is held for a transfer rings at its new destination', () => {
  const before = lifeSample('held', 'call')
  const after = moved(redirectSession, before, request)
  expect(after).toEqual({
    ...before,
    ...traceOf(before, 'Redirected by agent to +15550000009'),
    callState: 'Ringing',
    queueState: 'None',
    destination: '+15550000009',
    answeredByName: null,
    answeredById: null,
    holdReason: 'None',
    heldByUserId: null,
    holdQueueName: null,
    members: after.members,
    unpublished: { due: { what: 'ring-timeout', at: '2026-01-02T03:04:35Z' } },
  })
})

test('the agent leaves, the outside party hears it ring, and the destination is called', () => {
  const before = lifeSample('held', 'call')
  const after = moved(redirectSession, before, request)
  expect(partyStates(after)).toEqual(['Connected', 'None', 'Ringing'])
  expect(after.members?.at(-1)).toEqual({
    identity: '+15550000009',
    displayName: '+15550000009',
    isOriginalMember: false,
    callState: 'Ringing',
    role: 'Transfer',
    callSid: nextCallSid(before),
    muted: false,
  })
})

test('a connected call can be redirected too; its recording ends', () => {
  const before = { ...lifeSample('connected', 'call'), unpublished: { isRecording: true } }
  expect(moved(redirectSession, before, request)).toMatchObject({ callState: 'Ringing' })
  expect(moved(redirectSession, before, request).unpublished).not.toHaveProperty('isRecording')
})

test('the caller id that the destination sees is logged', () => {
  const after = moved(redirectSession, lifeSample('held', 'call'), { ...request, callerId: '+15550000002' })
  expect(after.log?.at(-1)?.message).toBe('Redirected by agent to +15550000009 as +15550000002')
})

test('a session whose parties nobody tells can be redirected', () => {
  const after = moved(redirectSession, { ...lifeSample('held', 'call'), members: null }, request)
  expect(partyStates(after)).toEqual(['Ringing'])
})

test.each([
  { state: 'idle', shape: 'call', message: 'The session is neither connected nor on hold' },
  { state: 'ringing', shape: 'call', message: 'The session is neither connected nor on hold' },
  { state: 'passive', shape: 'call', message: 'The session is neither connected nor on hold' },
  { state: 'ended', shape: 'call', message: 'The session has ended' },
  { state: 'connected', shape: 'chat', message: 'The session is not a voice call' },
] as const)('a $shape that is $state cannot be redirected', ({ state, shape, message }) => {
  expect(refused(redirectSession, lifeSample(state, shape), request)).toMatchObject({ status: 409, message })
})

test.each([{}, { destination: '' }, { destination: null }])('without a destination it is refused', (nowhere) => {
  expect(refused(redirectSession, lifeSample('held', 'call'), nowhere)).toEqual({
    status: 400,
    errorCode: 'BadRequest',
    message: 'A destination is required',
  })
})
