import { expect, test } from 'vitest'
import { lifeSample } from '#behaviour/evo-voice/life-samples.ts'
import { patchTurn } from '#behaviour/evo-voice/patch-turn.ts'
import type { PatchSession, Session } from '#behaviour/evo-voice/session.ts'
import { sampleSession } from './sample-session.ts'

function turn(before: Session, request: PatchSession) {
  return patchTurn({ before, request, caller: 'agent', now: '2026-01-02T03:04:05Z' })
}

test.each([
  { state: 'idle', callState: 'Connected', is: 'answers' },
  { state: 'ringing', callState: 'Connected', is: 'answers' },
  { state: 'connected', callState: 'Connected', is: 'stays' },
  { state: 'connected', callState: 'Passive', is: 'steps back' },
  { state: 'held', callState: 'Connected', is: 'resumes' },
  { state: 'held', callState: 'Hold', is: 'stays' },
  { state: 'passive', callState: 'Connected', is: 'resumes' },
  { state: 'ringing', callState: 'Hold', is: undefined },
  { state: 'ended', callState: 'Connected', is: undefined },
  { state: 'ended', callState: null, is: 'stays' },
] as const)('from $state to $callState is: $is', ({ state, callState, is }) => {
  expect(turn(lifeSample(state, 'call'), { callState })).toBe(is)
})

test('connecting a connected session in which somebody rings lets him join', () => {
  expect(turn(sampleSession, { callState: 'Connected' })).toBe('joins')
  expect(turn(sampleSession, {})).toBe('stays')
})

test('connecting a held call that nobody has answered answers it', () => {
  const held = lifeSample('held', 'call')
  expect(turn({ ...held, answeredByName: null }, { callState: 'Connected' })).toBe('answers')
})
