import { expect, test } from 'vitest'
import { accounts } from '#mocks/evo-voice/accounts.ts'
import { growMembers } from '#mocks/evo-voice/grow-members.ts'
import type { Plot } from '#mocks/evo-voice/plot.ts'
import { castOf } from './cast-of.ts'

const cast = castOf(accounts.AC100, 1)

function members(told: Partial<Plot>) {
  return growMembers({ id: 'S1', state: 'connected', minutesAgo: 5, ...told }, cast)
}

const calls: readonly { told: Partial<Plot>; want: readonly string[] }[] = [
  { told: { state: 'ringing' }, want: ['Caller Connected', 'Agent Ringing'] },
  { told: { state: 'ringing', direction: 'Outgoing' }, want: ['Caller Ringing', 'Agent Connected'] },
  { told: { state: 'queued' }, want: ['Caller Connected'] },
  { told: { state: 'held' }, want: ['Caller Hold', 'Agent Connected'] },
  { told: { state: 'ended' }, want: ['Caller None', 'Agent None'] },
  { told: { state: 'missed' }, want: ['Caller None', 'Agent None'] },
  { told: { state: 'ended', channel: 'Fax' }, want: ['Caller None'] },
  {
    told: { parties: [{ callState: 'Ringing' }, { colleague: 'colleague-1', callState: 'Hold' }] },
    want: ['Caller Connected', 'Agent Connected', 'Transfer Ringing', 'Agent Hold'],
  },
]

test.each(calls)('$told has the parties $want', ({ told, want }) => {
  expect(members(told).map(({ role, callState }) => `${role} ${callState}`)).toEqual(want)
})

test('the caller comes first, and he alone was there from the beginning', () => {
  const parties = members({ parties: [{ callState: 'Connected' }] })
  expect(parties.map(({ isOriginalMember }) => isOriginalMember)).toEqual([true, false, false])
})

test('each party has a call of its own', () => {
  const parties = members({ parties: [{ callState: 'Connected' }, { callState: 'Connected', isMuted: true }] })
  expect(new Set(parties.map(({ callSid }) => callSid)).size).toBe(4)
  expect(parties.map(({ muted }) => muted)).toEqual([false, false, false, true])
})

test('whoever answered is named as he signs in, or as a colleague', () => {
  expect(members({ agent: 'manager' })[1]).toMatchObject({ identity: 'manager', displayName: 'Manager' })
  expect(members({ agent: 'colleague-2' })[1]?.identity).toBe('colleague-2')
})
