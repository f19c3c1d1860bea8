import { expect, test } from 'vitest'
import { brokenInvariants } from '#behaviour/broken-invariants.ts'
import { lifeSample } from '#behaviour/evo-voice/life-samples.ts'
import type { Session } from '#behaviour/evo-voice/session.ts'
import { sessionInvariants } from '#behaviour/evo-voice/session-invariants.ts'

const call = lifeSample('connected', 'call')
const held = lifeSample('held', 'call')
const ended = lifeSample('ended', 'call')
const at = '2026-01-02T03:04:05Z'
const more = [...(call.log ?? []), { date: at, message: 'More' }]

const lies: readonly { readonly claim: string; readonly before?: Session; readonly after: Session }[] = [
  ...(['id', 'accountId', 'dateCreated', 'createdBy'] as const).map((member) => ({
    claim: `"${member}" never changes`,
    before: call,
    after: { ...call, [member]: 'another' },
  })),
  { claim: '"channel" never changes', before: call, after: { ...call, channel: 'Fax' } },
  { claim: '"direction" never changes', before: call, after: { ...call, direction: 'Outgoing' } },
  {
    claim: 'the id of a conference never changes',
    before: { ...call, conferenceSid: 'CF1' },
    after: { ...call, conferenceSid: 'CF2' },
  },
  { claim: 'the log only grows', before: { ...call, log: more }, after: call },
  { claim: 'the log only grows', before: call, after: { ...call, log: [{ date: at, message: 'Another beginning' }] } },
  {
    claim: 'the date of the last change never goes back',
    before: call,
    after: { ...call, dateLastModified: '2026-01-02T02:59:59Z' },
  },
  { claim: 'a session ends once', before: ended, after: { ...call, id: 'S1' } },
  { claim: 'the call of an ended session is Disconnected', after: { ...ended, callState: 'Passive' } },
  { claim: 'an ended session is not active', after: { ...ended, dialState: 'Active' } },
  { claim: 'an ended session is in no queue', after: { ...ended, queueState: 'Queued' } },
  { claim: 'an ended session was completed at a date', after: { ...ended, dateCompleted: null } },
  { claim: 'nobody is left in an ended session', after: { ...ended, members: call.members ?? null } },
  { claim: 'a session on hold has a holder', after: { ...held, heldByUserId: null } },
  { claim: 'a session on hold waits in a queue', after: { ...held, holdQueueName: null } },
  { claim: 'a session on hold says since when', after: { ...held, dateLastModified: null } },
  { claim: 'only a session on hold has a holder', after: { ...call, heldByUserId: 'agent' } },
  { claim: 'only a session on hold has a reason to be', after: { ...call, holdReason: 'Transferring' } },
  { claim: 'a session was missed when it ended without an answer', after: { ...call, wasMissed: true } },
  { claim: 'a session was missed when it ended without an answer', after: { ...ended, wasMissed: true } },
  {
    claim: 'a call belongs to one party',
    after: { ...call, members: (call.members ?? []).map((member) => ({ ...member, callSid: 'CA1' })) },
  },
  {
    claim: 'more than two parties of a call are a conference',
    after: { ...lifeSample('connected', 'conference'), conferenceSid: null },
  },
  { claim: 'the latest participant is a party', after: { ...call, mostRecentParticipantCallSid: 'CA9' } },
  {
    claim: 'only a call that is connected or on hold is recorded',
    after: { ...lifeSample('passive', 'call'), unpublished: { isRecording: true } },
  },
  ...(['ring-timeout', 'queue-wait', 'wrap-up'] as const).map((what) => ({
    claim: 'what is due befits the state: ringing ends, waiting ends, wrap-up ends',
    after: { ...call, unpublished: { due: { what, at } } },
  })),
]

test.each(lies)('$claim', ({ claim, before, after }) => {
  expect(brokenInvariants(sessionInvariants, before, after).map((one) => one.claim)).toContain(claim)
})

test('each invariant has its lie', () => {
  const told = new Set(lies.map(({ claim }) => claim))
  expect(sessionInvariants.map(({ claim }) => claim).filter((claim) => !told.has(claim))).toEqual([])
})

test('a log whose oldest half was put aside has grown', () => {
  const entries = [...Array(101).keys()].map((number) => ({ date: at, message: String(number) }))
  const before = { ...call, log: entries.slice(0, 100) }
  const after = { ...call, log: entries.slice(50), unpublished: { earlierLog: [entries.slice(0, 50)] } }
  expect(brokenInvariants(sessionInvariants, before, after)).toEqual([])
  const lost = { ...call, log: entries.slice(50) }
  expect(brokenInvariants(sessionInvariants, before, lost).map(({ member }) => member)).toEqual(['log'])
})

test('a call that hangs in nobody’s hands may lack its id', () => {
  const members = (call.members ?? []).map((member) => ({ ...member, callSid: null }))
  expect(brokenInvariants(sessionInvariants, undefined, { ...call, members })).toEqual([])
})
