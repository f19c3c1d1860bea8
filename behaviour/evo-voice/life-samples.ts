/** Sessions in every state of their life, to try moves on: what a move makes of them is what the life cycle tells. */

import type { Person } from '../person.ts'
import type { Session, SessionMemberInfo } from './session.ts'
import { type SessionState, sessionStates } from './session-state.ts'

/** A sample is a call of two, a conference of three, or a chat of two. */
export const sampleShapes = ['call', 'conference', 'chat'] as const

/** What a sample is. */
export type SampleShape = (typeof sampleShapes)[number]

/** Whoever tries the moves: the second party of the samples. */
export const sampleAgent: Person = {
  id: '1',
  userName: 'agent',
  displayName: 'Agent',
  emailAddress: 'agent@example.org',
  roles: ['User'],
}

/** Returns a session of this shape in this state; the outside party has the call `CA1`, the agent `CA2`, the third `CA3`. */
export function lifeSample(state: SessionState, shape: SampleShape): Session {
  return {
    ...stateMembers[state],
    accountId: 'AC100',
    channel: shape === 'chat' ? 'Chat' : 'Voice',
    direction: 'Incoming',
    wasMissed: false,
    destination: '+15550000001',
    callSid: 'CA1',
    ...(shape === 'conference' && { conferenceSid: 'CF1' }),
    members: [
      party('CA1', 'Caller', 'guest', partyStates[state].outside),
      party('CA2', 'Agent', 'agent', partyStates[state].agent),
      ...(shape === 'conference' ? [party('CA3', 'Transfer', '+15550000003', partyStates[state].outside)] : []),
    ],
    log: [{ date: '2026-01-02T03:00:00Z', message: 'Call received' }],
    id: 'S1',
    dateCreated: '2026-01-02T03:00:00Z',
    dateLastModified: '2026-01-02T03:00:00Z',
    createdBy: 'system',
    lastModifiedBy: 'system',
  }
}

/** Returns a sample of every shape in every state. */
export function lifeSamples(): readonly Session[] {
  return sessionStates.flatMap((state) => sampleShapes.map((shape) => lifeSample(state, shape)))
}

type StateMembers = Pick<Session, 'callState' | 'dialState' | 'queueState' | 'ended' | 'holdReason'>

const live = { dialState: 'Active', ended: false, holdReason: 'None' } as const
const answered = { answeredByName: 'Agent', answeredById: '1' } as const

const stateMembers: Readonly<Record<SessionState, StateMembers & Partial<Session>>> = {
  idle: { ...live, callState: 'Disconnected', queueState: 'Queued' },
  ringing: { ...live, callState: 'Ringing', queueState: 'Ringing' },
  connected: { ...live, ...answered, callState: 'Connected', queueState: 'Connected' },
  held: {
    ...live,
    ...answered,
    callState: 'Hold',
    queueState: 'Hold',
    holdReason: 'Transferring',
    heldByUserId: 'agent',
    holdQueueName: 'hold-S1',
  },
  passive: { ...live, ...answered, callState: 'Passive', queueState: 'Connected' },
  ended: {
    ...answered,
    dialState: 'None',
    callState: 'Disconnected',
    queueState: 'Disconnected',
    ended: true,
    holdReason: 'None',
    dateCompleted: '2026-01-02T03:00:00Z',
    outcome: 'Completed',
  },
}

type PartyState = SessionMemberInfo['callState']

const partyStates: Readonly<Record<SessionState, { readonly outside: PartyState; readonly agent: PartyState }>> = {
  idle: { outside: 'Connected', agent: 'None' },
  ringing: { outside: 'Connected', agent: 'Ringing' },
  connected: { outside: 'Connected', agent: 'Connected' },
  held: { outside: 'Hold', agent: 'Connected' },
  passive: { outside: 'Connected', agent: 'Connected' },
  ended: { outside: 'None', agent: 'None' },
}

function party(
  callSid: string,
  role: SessionMemberInfo['role'],
  identity: string,
  callState: PartyState,
): SessionMemberInfo {
  return {
    identity,
    displayName: identity,
    isOriginalMember: role === 'Caller',
    callState,
    role,
    callSid,
    muted: false,
  }
}
