import { expect, test } from 'vitest'
import { lifeSample, lifeSamples, sampleShapes } from '#behaviour/evo-voice/life-samples.ts'
import { sessionInvariants } from '#behaviour/evo-voice/session-invariants.ts'
import { sessionState, sessionStates } from '#behaviour/evo-voice/session-state.ts'

test('there is a sample of every shape in every state, and it is in that state', () => {
  for (const state of sessionStates) {
    for (const shape of sampleShapes) expect(sessionState(lifeSample(state, shape))).toBe(state)
  }
  expect(lifeSamples()).toHaveLength(sessionStates.length * sampleShapes.length)
})

test.each(lifeSamples())('a sample keeps what is always true of sessions: $callState', (sample) => {
  const broken = sessionInvariants.filter(({ isKept }) => !isKept(undefined, sample))
  expect(broken.map(({ claim }) => claim)).toEqual([])
})
