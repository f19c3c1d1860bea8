import { expect, test } from 'vitest'
import { conferenceSidOf, dialling, dials } from '#behaviour/evo-voice/conference-effects.ts'
import { lifeSample } from '#behaviour/evo-voice/life-samples.ts'

test('the id of a conference comes from its session, and the one that is there stays', () => {
  const call = lifeSample('connected', 'call')
  expect(conferenceSidOf(call)).toMatch(/^CF[0-9A-F]{16}$/)
  expect(conferenceSidOf(call)).toBe(conferenceSidOf(lifeSample('held', 'call')))
  expect(conferenceSidOf({ ...call, id: 'S2' })).not.toBe(conferenceSidOf(call))
  expect(conferenceSidOf({ ...call, conferenceSid: 'CF9' })).toBe('CF9')
})

test('dialling touches the conference, its members and its latest participant', () => {
  expect(dialling.map(({ member }) => member)).toEqual(['conferenceSid', 'members', 'mostRecentParticipantCallSid'])
})

test('the log says who dialled whom', () => {
  expect(dials('+1555', 'ann')).toBe('+1555 dialled into the conference by ann')
})
