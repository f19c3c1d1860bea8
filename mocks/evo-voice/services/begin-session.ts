/** Begins a session: what somebody asked for, and what follows from it. */

import { deriveSid } from '#behaviour/evo-voice/derive-sid.ts'
import { dueIn } from '#behaviour/evo-voice/due-in.ts'
import type { Due, Session, SessionMemberInfo } from '#behaviour/evo-voice/session.ts'
import type { Person } from '#behaviour/person.ts'

/** What is known of a session before it begins. */
export interface Planned {
  readonly id: string
  readonly accountId: string
  readonly accountName: string
  readonly channel: Session['channel']
  readonly direction: Session['direction']
  /** Whom it is with. */
  readonly outside: { readonly address: string; readonly name: string }
  /** What is told as it is: ids, addresses and names. */
  readonly told: Partial<Session>
  /** True where it waits in a queue before it rings. */
  readonly isQueued: boolean
  readonly parentSessionId?: string
  /** Who takes part on the inside; absent where nobody does yet. */
  readonly agent?: Person | undefined
  /** Who asked for it, by user name. */
  readonly by: string
  /** The first line of the log. */
  readonly message: string
}

/** Returns the session as it stands at its first moment, which is given as the API writes dates. */
export function beginSession(planned: Planned, now: string): Session {
  const { id, accountId, accountName, channel, direction, told, isQueued, by, message } = planned
  const stage = stageOf(planned)
  const members = membersOf(planned, stage)
  const due = dueAt[stage]
  return {
    ...told,
    ...callStates[stage],
    ...(direction === 'Incoming' && { queueState: isQueued ? 'Queued' : 'Ringing' }),
    ...(stage === 'connected' && planned.agent && { answeredByName: planned.agent.displayName }),
    accountId,
    accountName,
    channel,
    direction,
    id,
    ended: false,
    wasMissed: false,
    holdReason: 'None',
    callSid: members[0]?.callSid ?? '',
    displayName: told.displayName ?? planned.outside.name,
    log: [{ date: now, message }],
    members,
    dateCreated: now,
    dateLastModified: now,
    createdBy: by,
    lastModifiedBy: by,
    ...unpublishedOf(planned, due && dueIn(due, now)),
  }
}

type Stage = 'queued' | 'ringing' | 'connected'

/** Nobody picks up a chat that is written to: it goes on at once. */
function stageOf({ isQueued, channel, direction }: Planned): Stage {
  if (isQueued) return 'queued'
  return channel === 'Chat' && direction === 'Outgoing' ? 'connected' : 'ringing'
}

const live = { dialState: 'Active', queueState: 'None' } as const

const callStates = {
  queued: { ...live, callState: 'Disconnected' },
  ringing: { ...live, callState: 'Ringing' },
  connected: { ...live, callState: 'Connected' },
} as const

const dueAt: Readonly<Record<Stage, Due['what'] | undefined>> = {
  queued: 'queue-wait',
  ringing: 'ring-timeout',
  connected: undefined,
}

/** Who calls is there already; who is called is rung. */
function membersOf(planned: Planned, stage: Stage): SessionMemberInfo[] {
  const { id, channel, direction, outside, agent } = planned
  const rings = stage === 'ringing' ? 'Ringing' : 'Connected'
  const [theirs, ours] = direction === 'Incoming' ? (['Connected', rings] as const) : ([rings, 'Connected'] as const)
  const leg = (role: 'Caller' | 'Agent', callState: SessionMemberInfo['callState']) => ({
    role,
    callState,
    isOriginalMember: role === 'Caller',
    applicationData: {},
    callSid: deriveSid('CA', `${id}\n${role}`),
    muted: false,
  })
  const caller = { ...leg('Caller', theirs), identity: outside.address, displayName: outside.name }
  if (agent === undefined || stage === 'queued' || channel === 'Fax') return [caller]
  return [caller, { ...leg('Agent', ours), identity: agent.userName, displayName: agent.displayName }]
}

function unpublishedOf({ parentSessionId }: Planned, due: Due | undefined): Pick<Session, 'unpublished'> {
  if (parentSessionId === undefined && due === undefined) return {}
  return { unpublished: { ...(parentSessionId !== undefined && { parentSessionId }), ...(due && { due }) } }
}
