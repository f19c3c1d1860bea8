import { expect, test } from 'vitest'
import { lifeSample } from '#behaviour/evo-voice/life-samples.ts'
import { recordSession } from '#behaviour/evo-voice/record-session.ts'
import { moved, refused, traceOf } from './moved.ts'

test('a connected call is recorded, and the log says so', () => {
  const before = lifeSample('connected', 'call')
  expect(moved(recordSession, before, {})).toEqual({
    ...before,
    ...traceOf(before, 'Recording started by agent'),
    unpublished: { isRecording: true },
  })
})

test('asking again changes nothing', () => {
  const recorded = moved(recordSession, lifeSample('connected', 'call'), {})
  expect(moved(recordSession, recorded, {})).toBe(recorded)
})

test('what is unpublished besides stays', () => {
  const before = { ...lifeSample('connected', 'call'), unpublished: { parentSessionId: 'S0' } }
  expect(moved(recordSession, before, {}).unpublished).toEqual({ parentSessionId: 'S0', isRecording: true })
})

test.each(['idle', 'ringing', 'held', 'passive'] as const)('a session that is %s is not recorded', (state) => {
  expect(refused(recordSession, lifeSample(state, 'call'), {})?.message).toBe('The session is not connected')
})

test('neither a chat nor an ended call is recorded', () => {
  expect(refused(recordSession, lifeSample('connected', 'chat'), {})?.message).toBe('The session is not a voice call')
  expect(refused(recordSession, lifeSample('ended', 'call'), {})?.message).toBe('The session has ended')
})
