import { expect, test } from 'vitest'
import { lifeSample } from '#behaviour/evo-voice/life-samples.ts'
import { ringTimeout } from '#behaviour/evo-voice/ring-timeout.ts'
import { moved, now, partyStates, refused } from './moved.ts'

test('a call that nobody answers ends and was missed', () => {
  const after = moved(ringTimeout, lifeSample('ringing', 'call'), undefined)
  expect(after).toMatchObject({
    ended: true,
    wasMissed: true,
    outcome: 'Missed',
    callState: 'Disconnected',
    dialState: 'None',
    dateCompleted: now,
  })
  expect(partyStates(after)).toEqual(['None', 'None'])
  expect(after.log?.at(-1)).toEqual({ date: now, message: 'Nobody answered' })
})

test('a call that was placed and nobody answers was not missed', () => {
  const placed = { ...lifeSample('ringing', 'call'), direction: 'Outgoing' } as const
  expect(moved(ringTimeout, placed, undefined)).toMatchObject({ ended: true, wasMissed: false, outcome: 'NoAnswer' })
})

test.each(['idle', 'connected', 'held', 'passive', 'ended'] as const)('a call that is %s rings no more', (state) => {
  expect(refused(ringTimeout, lifeSample(state, 'call'), undefined)?.status).toBe(409)
})
