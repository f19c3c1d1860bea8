import { expect, test } from 'vitest'
import type { Session } from '#behaviour/evo-voice/session.ts'
import { accounts } from '#mocks/evo-voice/accounts.ts'
import { growSession } from '#mocks/evo-voice/grow-session.ts'
import type { Plot } from '#mocks/evo-voice/plot.ts'
import { castOf } from './cast-of.ts'

const startedAt = Date.parse('2026-01-02T03:04:05Z')

function session(told: Partial<Plot>, seed = 1, id = 'S1001'): Session {
  const cast = castOf(accounts[told.account ?? 'AC100'], seed)
  return growSession({ id, state: 'connected', minutesAgo: 5, ...told }, startedAt, cast)
}

const states: readonly { told: Partial<Plot>; want: Partial<Session> }[] = [
  { told: { state: 'ringing' }, want: { callState: 'Ringing', queueState: 'Ringing', dialState: 'Active' } },
  { told: { state: 'queued' }, want: { callState: 'Disconnected', queueState: 'Queued', ended: false } },
  { told: { direction: 'Outgoing' }, want: { callState: 'Connected', queueState: 'None', createdBy: 'agent' } },
  { told: { state: 'passive' }, want: { callState: 'Passive', answeredByName: 'Agent' } },
  { told: { state: 'ended' }, want: { callState: 'Disconnected', ended: true, outcome: 'Completed' } },
  { told: { state: 'missed' }, want: { ended: true, wasMissed: true, outcome: 'Missed' } },
  { told: { channel: 'Chat' }, want: { channel: 'Chat', callState: 'Connected' } },
  { told: { account: 'AC200' }, want: { accountId: 'AC200', accountName: accounts.AC200.name } },
  { told: { state: 'held' }, want: { holdQueueName: 'hold-S1001', heldByUserId: 'agent', holdReason: 'Transferring' } },
  {
    told: { state: 'held', hold: { by: 'manager', reason: 'None' } },
    want: { callState: 'Hold', heldByUserId: 'manager', holdReason: 'None', lastModifiedBy: 'manager' },
  },
  {
    told: { due: { what: 'ring-timeout', inMinutes: 0.5 } },
    want: { unpublished: { due: { at: '2026-01-02T03:04:35Z', what: 'ring-timeout' } } },
  },
]

test.each(states)('$told is told by $want', ({ told, want }) => {
  expect(session(told)).toMatchObject(want)
})

test('a call comes from outside to a line of the house, or goes the other way', () => {
  const incoming = session({})
  const outgoing = session({ direction: 'Outgoing' })
  expect(incoming.endpointName).toContain(incoming.toAddress)
  expect([outgoing.fromAddress, outgoing.toAddress]).toEqual([incoming.toAddress, incoming.fromAddress])
})

test('more than two in a call are a conference, in a chat they are not', () => {
  const meeting = session({ parties: [{ callState: 'Connected' }] })
  expect(meeting.conferenceSid).toMatch(/^CF/)
  expect(meeting.mostRecentParticipantCallSid).toBe(meeting.members?.[2]?.callSid)
  expect(session({ channel: 'Chat', parties: [{ callState: 'Connected' }] }).conferenceSid).toBeUndefined()
})

test('another seed gives other people in the same story', () => {
  const [one, other] = [session({}), session({}, 2)]
  expect(other.displayName).not.toBe(one.displayName)
  expect(other.callSid).not.toBe(one.callSid)
  expect([other.id, other.callState]).toEqual([one.id, one.callState])
})

test('what a session is does not depend on those that grew before it', () => {
  const cast = castOf(accounts.AC100, 1)
  const plots = ['S1', 'S2', 'S3'].map((id) => ({ id, state: 'connected', minutesAgo: 5 }) as const)
  const backwards = plots.toReversed().map((plot) => growSession(plot, startedAt, cast))
  expect(backwards.toReversed()).toEqual(plots.map(({ id }) => session({}, 1, id)))
})

test('the log is told in time: it begins with the call, and nothing in it lies in the future', () => {
  const { log, dateCreated, dateLastModified } = session({ minutesAgo: 0.05, remarks: ['One', 'Two', 'Three'] })
  const dates = log?.map(({ date }) => date ?? '') ?? []
  expect(log?.map(({ message }) => message)).toEqual(['Call received', 'One', 'Two', 'Three'])
  expect([dates[0], dates.toSorted()]).toEqual([dateCreated, dates])
  expect(dateLastModified).toBe(dates.at(-1))
  expect(Date.parse(dateLastModified ?? '')).toBeLessThanOrEqual(startedAt)
})

test('what is over was completed after its last word, and was not touched since', () => {
  const {
    log,
    dateCompleted = '',
    dateLastModified,
  } = session({ state: 'ended', minutesAgo: 30, minutesLong: 0.5, remarks: ['One', 'Two'] })
  expect(dateCompleted).toBe('2026-01-02T02:34:35Z')
  expect(dateLastModified).toBe(dateCompleted)
  expect((log?.at(-1)?.date ?? '') <= (dateCompleted ?? '')).toBe(true)
})
