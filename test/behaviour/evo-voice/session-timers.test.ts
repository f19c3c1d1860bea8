import { expect, test } from 'vitest'
import { lifeSample } from '#behaviour/evo-voice/life-samples.ts'
import type { Due, Session } from '#behaviour/evo-voice/session.ts'
import type { SessionState } from '#behaviour/evo-voice/session-state.ts'
import { sessionTimers } from '#behaviour/evo-voice/session-timers.ts'

const at = '2026-01-02T03:04:30Z'

function due(state: SessionState, what: Due['what']): Session {
  return { ...lifeSample(state, 'call'), unpublished: { due: { what, at } } }
}

test('a session tells when something is due for it, or nothing', () => {
  expect(sessionTimers.dueAt({ ...due('ringing', 'ring-timeout') })).toBe(Date.parse(at))
  expect(sessionTimers.dueAt({ ...lifeSample('ringing', 'call') })).toBeUndefined()
})

test.each([
  { state: 'ringing', what: 'ring-timeout', after: { ended: true, wasMissed: true } },
  { state: 'idle', what: 'queue-wait', after: { callState: 'Ringing' } },
  { state: 'ended', what: 'wrap-up', after: { ended: true } },
] as const)('$what happens to a session that is $state, by the system and at its time', ({ state, what, after }) => {
  const fired = sessionTimers.fire({ ...due(state, what) }, Date.parse(at))
  expect(fired).toMatchObject({ what, after: { ...after, dateLastModified: at, lastModifiedBy: 'system' } })
})

test('what was due and has happened is due no longer', () => {
  const { after } = sessionTimers.fire({ ...due('ended', 'wrap-up') }, Date.parse(at))
  expect(sessionTimers.dueAt(after)).toBeUndefined()
})

test('a ring follows the wait in the queue', () => {
  const { after } = sessionTimers.fire({ ...due('idle', 'queue-wait') }, Date.parse(at))
  expect(sessionTimers.dueAt(after)).toBe(Date.parse(at) + 30_000)
})

test('what cannot be due fails loudly', () => {
  expect(() => sessionTimers.fire({ ...due('connected', 'wrap-up') }, 0)).toThrow(
    'wrap-up is due for a session that cannot have it: The session has not ended.',
  )
  expect(() => sessionTimers.fire({ ...lifeSample('idle', 'call') }, 0)).toThrow("Nothing is due for session 'S1'.")
})
