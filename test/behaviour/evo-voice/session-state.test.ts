import { expect, test } from 'vitest'
import { sessionState } from '#behaviour/evo-voice/session-state.ts'
import { sampleSession } from './sample-session.ts'

const table = [
  { callState: 'Disconnected', state: 'idle' },
  { callState: 'Ringing', state: 'ringing' },
  { callState: 'Connected', state: 'connected' },
  { callState: 'Hold', state: 'held' },
  { callState: 'Passive', state: 'passive' },
] as const

test.each(table)('a live session whose call is $callState is $state', ({ callState, state }) => {
  expect(sessionState({ ...sampleSession, callState })).toBe(state)
})

test.each(table)('an ended session is ended, even if its call says $callState', ({ callState }) => {
  expect(sessionState({ ...sampleSession, callState, ended: true })).toBe('ended')
})
