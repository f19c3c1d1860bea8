import { expect, test } from 'vitest'
import { addConferenceMember } from '#behaviour/evo-voice/add-conference-member.ts'
import { lifeSample } from '#behaviour/evo-voice/life-samples.ts'
import { patchConferenceMember } from '#behaviour/evo-voice/patch-conference-member.ts'
import { moved, partyStates, refused, traceOf } from './moved.ts'

const conference = lifeSample('connected', 'conference')
const guest = { sessionId: 'S1', callSid: 'CA1' }

test.each(['muted', 'mute', 'isMuted'] as const)('a party is muted and unmuted, by %s', (name) => {
  const muted = moved(patchConferenceMember, conference, { ...guest, [name]: true })
  expect(muted).toEqual({
    ...conference,
    ...traceOf(conference, 'guest muted by agent'),
    members: conference.members?.map((member) => ({ ...member, muted: member.callSid === 'CA1' })),
  })
  const unmuted = moved(patchConferenceMember, muted, { ...guest, [name]: false })
  expect(unmuted.members).toEqual(conference.members)
})

test.each(['hold', 'onHold', 'isHeld'] as const)('a party is held and taken back, by %s', (name) => {
  const held = moved(patchConferenceMember, conference, { ...guest, [name]: true })
  expect(partyStates(held)).toEqual(['Hold', 'Connected', 'Connected'])
  expect(held.callState).toBe('Connected')
  expect(partyStates(moved(patchConferenceMember, held, { ...guest, [name]: false }))).toEqual(partyStates(conference))
})

test('both at once are one line of the log', () => {
  const after = moved(patchConferenceMember, conference, { ...guest, hold: true, muted: true })
  expect(after.log?.at(-1)?.message).toBe('guest put on hold and muted by agent')
})

test('what is left out or as it was changes nothing', () => {
  expect(moved(patchConferenceMember, conference, guest)).toBe(conference)
  expect(moved(patchConferenceMember, conference, { ...guest, hold: false, muted: false })).toBe(conference)
})

test('who has not answered can be muted, but not held', () => {
  const dialled = moved(addConferenceMember, conference, { destination: '+15550000009' })
  const { callSid = null } = dialled.members?.at(-1) ?? {}
  expect(moved(patchConferenceMember, dialled, { callSid, muted: true }).members?.at(-1)).toMatchObject({
    muted: true,
    callState: 'Ringing',
  })
  expect(refused(patchConferenceMember, dialled, { callSid, hold: true })).toEqual({
    status: 409,
    errorCode: 'Conflict',
    message: '+15550000009 has not answered',
  })
})

test('a call that nobody has is named in the 404', () => {
  expect(refused(patchConferenceMember, conference, { sessionId: 'S1', callSid: 'CA9', muted: true })).toEqual({
    status: 404,
    errorCode: 'NotFound',
    message: "Call 'CA9' was not found in session 'S1'",
  })
})

test('a call of two has no parties to patch', () => {
  const refusal = refused(patchConferenceMember, lifeSample('connected', 'call'), { ...guest, muted: true })
  expect(refusal?.message).toBe('The session is not a conference')
})

test.each(['idle', 'ringing', 'ended'] as const)('a conference that is %s takes no patch', (state) => {
  const refusal = refused(patchConferenceMember, lifeSample(state, 'conference'), { ...guest, muted: true })
  expect(refusal?.status).toBe(409)
})
