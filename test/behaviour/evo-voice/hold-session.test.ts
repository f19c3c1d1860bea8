import { expect, test } from 'vitest'
import { holdSession } from '#behaviour/evo-voice/hold-session.ts'
import type { HoldSession, Session } from '#behaviour/evo-voice/session.ts'
import { sessionStates } from '#behaviour/evo-voice/session-state.ts'
import { makeMove } from '#behaviour/make-move.ts'
import { sampleSession } from './sample-session.ts'

const now = '2026-01-02T03:04:05Z'

function hold(before: Session, request: HoldSession = {}): Session {
  const outcome = makeMove(holdSession, { before, request, caller: 'agent', now })
  if (outcome.kind === 'refused') throw new Error(outcome.refusal.message)
  return outcome.after
}

test('the table says something about every state, once', () => {
  expect(holdSession.rows.flatMap(({ from }) => from).toSorted()).toEqual([...sessionStates].toSorted())
})

test('a connected session goes on hold, with who, why, where and when', () => {
  expect(hold(sampleSession, { sessionId: 'S1', reason: 'Transferring' })).toEqual({
    ...sampleSession,
    callState: 'Hold',
    queueState: 'Hold',
    holdReason: 'Transferring',
    heldByUserId: 'agent',
    holdQueueName: 'hold-S1',
    lastModifiedBy: 'agent',
    dateLastModified: now,
    log: [...(sampleSession.log ?? []), { date: now, message: 'Held by agent: Transferring' }],
    members: sampleSession.members?.map((member) =>
      member.callState === 'Connected' ? { ...member, callState: 'Hold' } : member,
    ),
  })
})

test.each([
  { was: 'None', is: 'None' },
  { was: 'Queued', is: 'Hold' },
  { was: 'Ringing', is: 'Hold' },
  { was: 'Connected', is: 'Hold' },
] as const)('a call whose queue state was $was is $is in its queue when it goes on hold', ({ was, is }) => {
  expect(hold({ ...sampleSession, queueState: was }).queueState).toBe(is)
})

test('callSid names the one member who is held', () => {
  const states = hold(sampleSession, { callSid: 'CA2' }).members?.map(({ callState }) => callState)
  expect(states).toEqual(['Connected', 'Hold', 'Ringing'])
})

test('without a reason the reason is None', () => {
  expect(hold({ ...sampleSession, holdReason: 'Transferring' }).holdReason).toBe('None')
})

test.each(['Ringing', 'Passive', 'Disconnected'] as const)('a live session that is %s can be held', (callState) => {
  expect(hold({ ...sampleSession, callState }).callState).toBe('Hold')
})

test('holding a held session changes only the reason', () => {
  const held = { ...hold(sampleSession, { reason: 'Transferring' }), heldByUserId: 'manager' }
  expect(hold(held, { reason: 'None' })).toEqual({ ...held, holdReason: 'None' })
})

test('holding a held session for the same reason changes nothing', () => {
  const held = hold(sampleSession, { reason: 'Transferring' })
  expect(hold(held, { reason: 'Transferring' })).toBe(held)
})

test('an ended session refuses with 409', () => {
  const before = { ...sampleSession, ended: true }
  expect(makeMove(holdSession, { before, request: {}, caller: 'agent', now })).toEqual({
    kind: 'refused',
    refusal: { status: 409, errorCode: 'Conflict', message: 'The session has ended' },
  })
})

test('an unknown session is named in the 404', () => {
  expect(holdSession.unknown('S9')).toEqual({
    status: 404,
    errorCode: 'NotFound',
    message: "Session 'S9' was not found",
  })
})

test('a session without members or log can be held', () => {
  const bare: Session = { ...sampleSession, members: null, log: null }
  expect(hold(bare)).toMatchObject({ callState: 'Hold', members: null, log: [{ date: now }] })
})

test('what a true server promises is what the stand-in does', () => {
  for (const request of [{}, { reason: 'Transferring' }] as const) {
    const after: Readonly<Record<string, unknown>> = { ...hold(sampleSession, request) }
    for (const { member, value } of holdSession.promises(request)) expect(after[member]).toBe(value)
  }
})

test('a call that goes on hold rings no more', () => {
  const due = { what: 'ring-timeout', at: now } as const
  const ringing = { ...sampleSession, callState: 'Ringing', unpublished: { due } } as const
  expect(hold(ringing)).not.toHaveProperty('unpublished')
})

test('a call is recorded on while it is on hold', () => {
  expect(hold({ ...sampleSession, unpublished: { isRecording: true } }).unpublished).toEqual({ isRecording: true })
})

test('a party that has left the call does not come back on hold', () => {
  const members = (sampleSession.members ?? []).map((member) => ({ ...member, callState: 'None' as const }))
  expect(hold({ ...sampleSession, members }, { callSid: 'CA2' }).members).toEqual(members)
})
