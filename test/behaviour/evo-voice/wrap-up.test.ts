import { expect, test } from 'vitest'
import { endSession } from '#behaviour/evo-voice/end-session.ts'
import { lifeSample } from '#behaviour/evo-voice/life-samples.ts'
import { wrapUp } from '#behaviour/evo-voice/wrap-up.ts'
import { moved, refused, traceOf } from './moved.ts'

test('when the wrap-up is over the log says so, and nothing is due', () => {
  const ended = moved(endSession, lifeSample('connected', 'call'), {})
  const { unpublished, ...rest } = ended
  expect(unpublished?.due?.what).toBe('wrap-up')
  expect(moved(wrapUp, ended, undefined)).toEqual({ ...rest, ...traceOf(ended, 'Wrap-up is over') })
})

test.each(['idle', 'ringing', 'connected', 'held', 'passive'] as const)('a session that is %s has none', (state) => {
  expect(refused(wrapUp, lifeSample(state, 'call'), undefined)?.message).toBe('The session has not ended')
})
