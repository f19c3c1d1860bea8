import { expect, test } from 'vitest'
import { lifeSample } from '#behaviour/evo-voice/life-samples.ts'
import { queueWait } from '#behaviour/evo-voice/queue-wait.ts'
import { moved, refused, traceOf } from './moved.ts'

test('a queued call rings, and will not ring for ever', () => {
  const before = lifeSample('idle', 'call')
  expect(moved(queueWait, before, undefined)).toEqual({
    ...before,
    ...traceOf(before, 'Ringing after the wait in the queue'),
    callState: 'Ringing',
    queueState: 'Ringing',
    unpublished: { due: { what: 'ring-timeout', at: '2026-01-02T03:04:35Z' } },
  })
})

test('an idle session that is in no queue waits for nothing', () => {
  const refusal = refused(queueWait, { ...lifeSample('idle', 'call'), queueState: 'None' }, undefined)
  expect(refusal?.message).toBe('The session does not wait in a queue')
})

test.each(['ringing', 'connected', 'held', 'passive', 'ended'] as const)('a call that is %s waits no more', (state) => {
  expect(refused(queueWait, lifeSample(state, 'call'), undefined)?.status).toBe(409)
})
