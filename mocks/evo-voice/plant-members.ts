/** Grows the parties of a session. */

import type { SessionMemberInfo } from '#behaviour/evo-voice/session.ts'
import type { Inventor } from './inventor.ts'
import type { Plot } from './plots.ts'

const callStates: Readonly<Record<Plot['state'], readonly SessionMemberInfo['callState'][]>> = {
  ringing: ['Connected', 'Ringing'],
  queued: ['Connected'],
  connected: ['Connected', 'Connected'],
  held: ['Hold', 'Connected'],
  chat: ['Connected', 'Connected'],
  passive: ['Connected', 'Connected'],
  ended: ['None', 'None'],
  missed: ['None', 'None'],
}

/** Returns the caller and, where somebody is or was asked to answer, the agent. */
export function plantMembers(plot: Plot, invent: Inventor): SessionMemberInfo[] {
  return callStates[plot.state].map((callState, index) =>
    index === 0 ? caller(callState, invent) : agent(callState, invent),
  )
}

function caller(callState: SessionMemberInfo['callState'], invent: Inventor): SessionMemberInfo {
  return {
    identity: invent.phone('outside'),
    displayName: invent.fromName(),
    isOriginalMember: true,
    applicationData: { language: 'en-US', 'crm:id': invent.id('CU', 'customerId'), greeting: 'Hello, caller' },
    callState,
    role: 'Caller',
    callSid: invent.id('CA', 'callerCallSid'),
    muted: false,
  }
}

function agent(callState: SessionMemberInfo['callState'], invent: Inventor): SessionMemberInfo {
  return {
    identity: 'agent',
    endpointId: invent.id('EP', 'answeredById'),
    displayName: 'Agent One',
    isOriginalMember: false,
    applicationData: {},
    callState,
    role: 'Agent',
    callSid: invent.id('CA', 'agentCallSid'),
    muted: false,
  }
}
