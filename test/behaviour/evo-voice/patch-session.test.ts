import { expect, test } from 'vitest'
import { holdSession } from '#behaviour/evo-voice/hold-session.ts'
import { lifeSample } from '#behaviour/evo-voice/life-samples.ts'
import { patchSession } from '#behaviour/evo-voice/patch-session.ts'
import { moved, now, partyStates, refused, traceOf } from './moved.ts'

const due = { what: 'ring-timeout', at: '2026-01-02T03:04:30Z' } as const

test('connecting a ringing call takes it', () => {
  const ringing = lifeSample('ringing', 'call')
  const after = moved(patchSession, { ...ringing, ringQueueId: 'Q1', unpublished: { due } }, { callState: 'Connected' })
  expect(after).toEqual({
    ...ringing,
    ...traceOf(ringing, 'Answered by agent'),
    callState: 'Connected',
    queueState: 'Connected',
    answeredByName: 'agent',
    answeredById: '1',
    ringQueueId: null,
    members: ringing.members?.map((member) => ({ ...member, callState: 'Connected' })),
  })
})

test('connecting a held call takes it off hold', () => {
  const held = lifeSample('held', 'call')
  expect(moved(patchSession, held, { callState: 'Connected', holdReason: 'None' })).toEqual({
    ...held,
    ...traceOf(held, 'Taken off hold by agent'),
    callState: 'Connected',
    queueState: 'Connected',
    holdReason: 'None',
    heldByUserId: null,
    holdQueueName: null,
    members: held.members?.map((member) => ({ ...member, callState: 'Connected' })),
  })
})

test.each(['idle', 'ringing'] as const)(
  'a call that went on hold while it was %s is answered by whoever takes it',
  (state) => {
    const held = moved(holdSession, lifeSample(state, 'call'), {})
    const after = moved(patchSession, held, { callState: 'Connected' })
    expect(after).toMatchObject({
      callState: 'Connected',
      queueState: 'Connected',
      heldByUserId: null,
      holdQueueName: null,
    })
    expect(after.answeredByName?.toLowerCase()).toBe('agent')
    expect(after.log?.at(-1)?.message).toBe(`Answered by ${after.answeredByName}`)
    expect(partyStates(after).filter((party) => party !== 'None')).toEqual(['Connected', 'Connected'])
  },
)

test('a call may be made passive and taken up again; a recording does not outlast it', () => {
  const before = { ...lifeSample('connected', 'call'), unpublished: { isRecording: true } }
  const passive = moved(patchSession, before, { callState: 'Passive' })
  const { unpublished, ...rest } = before
  expect(unpublished.isRecording).toBe(true)
  expect(passive).toEqual({ ...rest, ...traceOf(before, 'Made passive by agent'), callState: 'Passive' })
  expect(moved(patchSession, passive, { callState: 'Connected' })).toMatchObject({ callState: 'Connected' })
})

test('connecting a connected conference lets those join who were dialled', () => {
  const three = lifeSample('connected', 'conference')
  const members = three.members?.map((member) =>
    member.callSid === 'CA3' ? { ...member, callState: 'Ringing' as const } : member,
  )
  const after = moved(patchSession, { ...three, members: members ?? null }, { callState: 'Connected' })
  expect(after).toEqual({ ...three, ...traceOf(three, 'Joined by +15550000003') })
})

test('console data is set without a line in the log', () => {
  const before = lifeSample('held', 'call')
  expect(moved(patchSession, before, { consoleData: '{"a":1}' })).toEqual({
    ...before,
    consoleData: '{"a":1}',
    dateLastModified: now,
    lastModifiedBy: 'agent',
  })
})

test('queue state and hold reason are set as asked', () => {
  const held = lifeSample('held', 'call')
  expect(moved(patchSession, held, { queueState: 'None', holdReason: 'None' })).toMatchObject({
    callState: 'Hold',
    queueState: 'None',
    holdReason: 'None',
    heldByUserId: 'agent',
  })
})

test.each(['idle', 'ringing', 'connected', 'held', 'passive'] as const)(
  'what is left out, null or as it was changes nothing of a session that is %s',
  (state) => {
    const before = { ...lifeSample(state, 'call'), consoleData: '{}' }
    const { callState, queueState, holdReason, consoleData } = before
    expect(moved(patchSession, before, {})).toBe(before)
    expect(moved(patchSession, before, { callState: null, queueState: null, holdReason: null })).toBe(before)
    expect(moved(patchSession, before, { callState, queueState, holdReason, consoleData })).toBe(before)
  },
)

test('who leaves the queue waits for no ring', () => {
  const unpublished = { due: { what: 'queue-wait', at: '2026-01-02T03:04:30Z' } } as const
  const before = { ...lifeSample('idle', 'call'), unpublished }
  expect(moved(patchSession, before, { consoleData: 'x' }).unpublished).toEqual(unpublished)
  expect(moved(patchSession, before, { queueState: 'None' })).not.toHaveProperty('unpublished')
})

const illegal = [
  { state: 'idle', callState: 'Ringing' },
  { state: 'idle', callState: 'Hold' },
  { state: 'idle', callState: 'Passive' },
  { state: 'ringing', callState: 'Disconnected' },
  { state: 'ringing', callState: 'Hold' },
  { state: 'ringing', callState: 'Passive' },
  { state: 'connected', callState: 'Disconnected' },
  { state: 'connected', callState: 'Ringing' },
  { state: 'connected', callState: 'Hold' },
  { state: 'held', callState: 'Disconnected' },
  { state: 'held', callState: 'Ringing' },
  { state: 'held', callState: 'Passive' },
  { state: 'passive', callState: 'Disconnected' },
  { state: 'passive', callState: 'Ringing' },
  { state: 'passive', callState: 'Hold' },
] as const

test.each(illegal)('a session that is $state cannot be made $callState by a patch', ({ state, callState }) => {
  const before = lifeSample(state, 'call')
  expect(refused(patchSession, before, { callState })).toEqual({
    status: 409,
    errorCode: 'Conflict',
    message: `A session that is ${before.callState} cannot become ${callState}`,
  })
})

test('only a session that is and stays on hold takes a reason', () => {
  const message = 'The session is not on hold'
  expect(refused(patchSession, lifeSample('connected', 'call'), { holdReason: 'Transferring' })?.message).toBe(message)
  const offHold = { callState: 'Connected', holdReason: 'Transferring' } as const
  expect(refused(patchSession, lifeSample('held', 'call'), offHold)?.message).toBe(message)
})

test('an ended session takes no patch', () => {
  expect(refused(patchSession, lifeSample('ended', 'call'), { consoleData: 'x' })?.message).toBe(
    'The session has ended',
  )
})

test('what a true server promises is what was asked for', () => {
  expect(patchSession.promises({ callState: 'Connected', holdReason: null, consoleData: 'x' })).toEqual([
    { member: 'consoleData', value: 'x' },
    { member: 'callState', value: 'Connected' },
  ])
})

test('the parties of a queued call are the outside and whoever takes it', () => {
  const after = moved(patchSession, lifeSample('idle', 'call'), { callState: 'Connected' })
  expect(partyStates(after)).toEqual(['Connected', 'None', 'Connected'])
  expect(after).toMatchObject({ answeredByName: 'Agent', queueState: 'Connected' })
})
