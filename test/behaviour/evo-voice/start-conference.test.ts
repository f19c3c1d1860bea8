import { expect, test } from 'vitest'
import { conferenceSidOf } from '#behaviour/evo-voice/conference-effects.ts'
import { lifeSample } from '#behaviour/evo-voice/life-samples.ts'
import { startConference } from '#behaviour/evo-voice/start-conference.ts'
import { moved, partyStates, refused, traceOf } from './moved.ts'

test.each(['connected', 'held'] as const)('a call that is %s becomes a conference', (state) => {
  const before = lifeSample(state, 'call')
  expect(moved(startConference, before, {})).toEqual({
    ...before,
    ...traceOf(before, 'Conference started by agent'),
    conferenceSid: conferenceSidOf(before),
  })
})

test('starting it again changes nothing', () => {
  const before = lifeSample('connected', 'conference')
  expect(moved(startConference, before, {})).toBe(before)
})

test('whom the request names is dialled at once', () => {
  const before = lifeSample('connected', 'call')
  const after = moved(startConference, before, { destination: '+15550000009' })
  expect(partyStates(after)).toEqual(['Connected', 'Connected', 'Ringing'])
  expect(after.mostRecentParticipantCallSid).toBe(after.members?.[2]?.callSid)
})

test.each([
  { state: 'idle', shape: 'call', message: 'The session is neither connected nor on hold' },
  { state: 'ringing', shape: 'call', message: 'The session is neither connected nor on hold' },
  { state: 'passive', shape: 'call', message: 'The session is neither connected nor on hold' },
  { state: 'ended', shape: 'call', message: 'The session has ended' },
  { state: 'connected', shape: 'chat', message: 'The session is not a voice call' },
] as const)('a $shape that is $state becomes no conference', ({ state, shape, message }) => {
  expect(refused(startConference, lifeSample(state, shape), {})).toMatchObject({ status: 409, message })
})
