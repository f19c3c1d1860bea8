import { expect, test } from 'vitest'
import { answererOf, answeringParties } from '#behaviour/evo-voice/answering-parties.ts'
import { lifeSample, sampleAgent } from '#behaviour/evo-voice/life-samples.ts'
import { nextCallSid } from '#behaviour/evo-voice/new-leg.ts'
import type { SessionMemberInfo } from '#behaviour/evo-voice/session.ts'

function party(callSid: string, role: SessionMemberInfo['role'], callState: SessionMemberInfo['callState']) {
  return { callSid, role, callState, identity: callSid, isOriginalMember: false, muted: false } as const
}

const ringing = lifeSample('ringing', 'call')
const manager = { ...sampleAgent, id: '2', userName: 'manager', displayName: 'Manager' }

test('who is called answers with the call that rings at his place', () => {
  const answering = { before: ringing, person: sampleAgent, caller: 'agent' }
  expect(answererOf(answering)).toMatchObject({ callSid: 'CA2', callState: 'Connected' })
  expect(answeringParties(answering)).toHaveLength(2)
})

test('somebody else takes the call with a call of his own, and who was called is left', () => {
  const parties = answeringParties({ before: ringing, person: manager, caller: 'manager' })
  expect(parties?.map(({ callState }) => callState)).toEqual(['Connected', 'None', 'Connected'])
  expect(parties?.[2]).toMatchObject({
    identity: 'manager',
    displayName: 'Manager',
    role: 'Agent',
    callSid: nextCallSid(ringing),
  })
})

test('the destination of a redirected call answers it, whoever says so', () => {
  const members = [
    party('CA1', 'Caller', 'Connected'),
    party('CA2', 'Agent', 'None'),
    party('CA3', 'Transfer', 'Ringing'),
  ]
  const answering = { before: { ...ringing, members }, person: sampleAgent, caller: 'agent' }
  expect(answererOf(answering)).toMatchObject({ callSid: 'CA3', callState: 'Connected' })
  expect(answeringParties(answering)?.map(({ callState }) => callState)).toEqual(['Connected', 'None', 'Connected'])
})

test('when the outside answers a call that was placed, nobody joins', () => {
  const members = [party('CA1', 'Caller', 'Ringing'), party('CA2', 'Agent', 'Connected')]
  const answering = { before: { ...ringing, members }, person: manager, caller: 'manager' }
  expect(answeringParties(answering)?.map(({ callState }) => callState)).toEqual(['Connected', 'Connected'])
})

test('without a person the caller’s name will do', () => {
  expect(answererOf({ before: { ...ringing, members: null }, caller: 'system' })).toMatchObject({
    identity: 'system',
    displayName: 'system',
  })
})
