import { expect, test } from 'vitest'
import { newLeg, nextCallSid } from '#behaviour/evo-voice/new-leg.ts'
import { sampleSession } from './sample-session.ts'

test('a new party is no original member, is not muted, and has the next call', () => {
  const leg = { identity: 'ann', displayName: 'Ann', callState: 'Ringing', role: 'Agent' } as const
  expect(newLeg(sampleSession, leg)).toEqual({
    ...leg,
    isOriginalMember: false,
    muted: false,
    callSid: nextCallSid(sampleSession),
  })
})

test('the next call depends on the session and on how much it has logged', () => {
  const log = [...(sampleSession.log ?? []), { date: '2026-01-02T03:04:05Z', message: 'More' }]
  const ids = [sampleSession, { ...sampleSession, log }, { ...sampleSession, id: 'S2' }].map(nextCallSid)
  expect(new Set(ids).size).toBe(3)
  expect(nextCallSid({ ...sampleSession, displayName: 'Another' })).toBe(ids[0])
})
