import { expect, test } from 'vitest'
import { addConferenceMember } from '#behaviour/evo-voice/add-conference-member.ts'
import { conferenceSidOf } from '#behaviour/evo-voice/conference-effects.ts'
import { lifeSample } from '#behaviour/evo-voice/life-samples.ts'
import { nextCallSid } from '#behaviour/evo-voice/new-leg.ts'
import { moved, refused, traceOf } from './moved.ts'

const request = { destination: '+15550000009' }

test('a call becomes a conference, and the destination is dialled into it', () => {
  const before = lifeSample('connected', 'call')
  const callSid = nextCallSid(before)
  expect(moved(addConferenceMember, before, request)).toEqual({
    ...before,
    ...traceOf(before, '+15550000009 dialled into the conference by agent'),
    conferenceSid: conferenceSidOf(before),
    mostRecentParticipantCallSid: callSid,
    members: [
      ...(before.members ?? []),
      {
        identity: '+15550000009',
        displayName: '+15550000009',
        isOriginalMember: false,
        callState: 'Ringing',
        role: 'Transfer',
        callSid,
        muted: false,
      },
    ],
  })
})

test('a conference keeps its id, and each who is dialled has a call of his own', () => {
  const once = moved(addConferenceMember, lifeSample('held', 'conference'), request)
  const twice = moved(addConferenceMember, once, request)
  expect(twice.conferenceSid).toBe('CF1')
  expect(new Set(twice.members?.map(({ callSid }) => callSid)).size).toBe(5)
})

test('without a destination it is refused', () => {
  expect(refused(addConferenceMember, lifeSample('connected', 'call'), {})).toMatchObject({
    status: 400,
    errorCode: 'BadRequest',
  })
})

test.each(['idle', 'ringing', 'passive', 'ended'] as const)('nobody is dialled into a call that is %s', (state) => {
  expect(refused(addConferenceMember, lifeSample(state, 'call'), request)?.status).toBe(409)
})

test('nobody is dialled into a chat', () => {
  const refusal = refused(addConferenceMember, lifeSample('connected', 'chat'), request)
  expect(refusal?.message).toBe('The session is not a voice call')
})
