/** Grows the parties of a session. */

import type { SessionMemberInfo } from '#behaviour/evo-voice/session.ts'
import type { Caller, Cast } from './cast.ts'
import type { NumberedPlot, Party } from './plot.ts'

type CallState = SessionMemberInfo['callState']

/** What the caller's call does, and the agent's where somebody is or was asked to answer. */
const callStates: Readonly<Record<NumberedPlot['state'], readonly [CallState, CallState?]>> = {
  ringing: ['Connected', 'Ringing'],
  queued: ['Connected'],
  connected: ['Connected', 'Connected'],
  held: ['Hold', 'Connected'],
  passive: ['Connected', 'Connected'],
  ended: ['None', 'None'],
  missed: ['None', 'None'],
}

/** Returns the caller, the agent, and whoever was added later, in this order. */
export function growMembers(plot: NumberedPlot, cast: Cast): SessionMemberInfo[] {
  const { id, state, channel, agent = 'agent', parties = [] } = plot
  const isPlaced = state === 'ringing' && plot.direction === 'Outgoing'
  const [callers, agents] = isPlaced ? (['Ringing', 'Connected'] as const) : callStates[state]
  const members: SessionMemberInfo[] = [outside(cast.caller(id, 'caller'), 'Caller', callers)]
  if (agents !== undefined && channel !== 'Fax') members.push(inside(agent, agents, cast))
  for (const [index, party] of parties.entries()) members.push(added(party, id, index, cast))
  return members.map((member, index) => ({ ...member, callSid: cast.id('CA', id, `member ${index}`) }))
}

function added(
  { colleague, callState, isMuted = false }: Party,
  id: string,
  index: number,
  cast: Cast,
): SessionMemberInfo {
  const member =
    colleague === undefined
      ? outside(cast.caller(id, `guest ${index}`), 'Transfer', callState)
      : inside(colleague, callState, cast)
  return { ...member, muted: isMuted }
}

function outside(
  { name, phone, customer }: Caller,
  role: SessionMemberInfo['role'],
  callState: CallState,
): SessionMemberInfo {
  return {
    identity: phone,
    displayName: name,
    isOriginalMember: role === 'Caller',
    applicationData: { language: 'en-US', 'crm:id': customer.id, greeting: 'Hello, caller' },
    callState,
    role,
    muted: false,
  }
}

function inside(userName: string, callState: CallState, cast: Cast): SessionMemberInfo {
  return {
    ...cast.agent(userName),
    isOriginalMember: false,
    applicationData: {},
    callState,
    role: 'Agent',
    muted: false,
  }
}
