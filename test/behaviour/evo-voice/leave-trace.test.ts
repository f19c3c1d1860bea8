import { expect, test } from 'vitest'
import { leaveTrace, type Trace } from '#behaviour/evo-voice/leave-trace.ts'
import type { Session } from '#behaviour/evo-voice/session.ts'
import { sessionKind } from '#behaviour/evo-voice/session-kind.ts'
import { sessionStates } from '#behaviour/evo-voice/session-state.ts'
import { moved, now, traceOf } from './moved.ts'
import { sampleSession } from './sample-session.ts'

function trace(before: Session, told: Trace<unknown>): Session {
  const move = { ...sessionKind, operation: 'Trace', idOf: () => '', promises: () => [] }
  return moved({ ...move, rows: [{ from: sessionStates, effects: leaveTrace(told) }] }, before, undefined)
}

const due = { what: 'ring-timeout', at: now } as const

test('a message is logged, and who changed the session when is noted', () => {
  expect(trace(sampleSession, { message: () => 'Done' })).toEqual({
    ...sampleSession,
    ...traceOf(sampleSession, 'Done'),
  })
})

test('without a message nothing changes', () => {
  expect(trace(sampleSession, { message: () => undefined })).toBe(sampleSession)
})

test('a change without a message is noted, but not logged', () => {
  const after = trace(sampleSession, { message: () => undefined, isChanged: () => true })
  expect(after).toEqual({ ...sampleSession, dateLastModified: now, lastModifiedBy: 'agent' })
})

test('what is due and whether the call is recorded stay unless they are told', () => {
  const ringing: Session = { ...sampleSession, callState: 'Ringing', unpublished: { due } }
  expect(trace(ringing, { message: () => 'Done' }).unpublished).toBe(ringing.unpublished)
  const recorded: Session = { ...sampleSession, unpublished: { isRecording: true } }
  expect(trace(recorded, { message: () => 'Done' }).unpublished).toBe(recorded.unpublished)
})

test('when nothing unpublished is left the member is gone', () => {
  const before: Session = { ...sampleSession, unpublished: { isRecording: true } }
  const after = trace(before, { message: () => 'Done', due: () => undefined, isRecording: () => false })
  expect(after).not.toHaveProperty('unpublished')
})

test('the 101st entry of a log puts the oldest 50 aside', () => {
  const log = [...Array(100).keys()].map((number) => ({ date: now, message: String(number) }))
  const before: Session = { ...sampleSession, log, unpublished: { parentSessionId: 'S0' } }
  const after = trace(before, { message: () => 'Done' })
  expect(after.log).toHaveLength(51)
  expect(after.unpublished).toEqual({ parentSessionId: 'S0', earlierLog: [log.slice(0, 50)] })
})

test('a clock that was set back does not take the date of the last change with it', () => {
  const before = { ...sampleSession, dateLastModified: '2030-01-01T00:00:00Z' }
  expect(trace(before, { message: () => 'Done' }).dateLastModified).toBe('2030-01-01T00:00:00Z')
})
