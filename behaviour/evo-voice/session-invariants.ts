/** What is true of a session after every change, whoever made it. */

import type { Invariant } from '../move.ts'
import type { Session, SessionMemberInfo } from './session.ts'
import { logEntry, logLength } from './session-log.ts'
import { sessionState } from './session-state.ts'

/** The claims, each of one member; checked after every move, so none looks through the log. */
export const sessionInvariants: readonly Invariant<Session>[] = [
  ...(['id', 'accountId', 'channel', 'direction', 'dateCreated', 'createdBy'] as const).map(neverChanges),
  {
    claim: 'the id of a conference never changes',
    member: 'conferenceSid',
    isKept: (before, after) => !before?.conferenceSid || before.conferenceSid === after.conferenceSid,
  },
  {
    claim: 'the log only grows',
    member: 'log',
    isKept: (before, after) => before === undefined || before.log === after.log || continues(before, after),
  },
  {
    claim: 'the date of the last change never goes back',
    member: 'dateLastModified',
    isKept: (before, after) => (before?.dateLastModified ?? '') <= (after.dateLastModified ?? ''),
  },
  {
    claim: 'a session ends once',
    member: 'ended',
    isKept: (before, after) => !before?.ended || after.ended,
  },
  onceEnded(
    'the call of an ended session is Disconnected',
    'callState',
    ({ callState }) => callState === 'Disconnected',
  ),
  onceEnded('an ended session is not active', 'dialState', ({ dialState }) => dialState === 'None'),
  onceEnded('an ended session is in no queue', 'queueState', isOutOfQueue),
  onceEnded('an ended session was completed at a date', 'dateCompleted', ({ dateCompleted }) => Boolean(dateCompleted)),
  onceEnded('nobody is left in an ended session', 'members', ({ members }) => !members?.some(isPresent)),
  whileHeld('a session on hold has a holder', 'heldByUserId', ({ heldByUserId }) => typeof heldByUserId === 'string'),
  whileHeld('a session on hold waits in a queue', 'holdQueueName', ({ holdQueueName }) => Boolean(holdQueueName)),
  whileHeld('a session on hold says since when', 'dateLastModified', ({ dateLastModified }) =>
    Boolean(dateLastModified),
  ),
  {
    claim: 'only a session on hold has a holder',
    member: 'heldByUserId',
    isKept: (_, after) => after.callState === 'Hold' || !after.heldByUserId,
  },
  {
    claim: 'only a session on hold has a reason to be',
    member: 'holdReason',
    isKept: (_, after) => after.callState === 'Hold' || after.holdReason === 'None',
  },
  {
    claim: 'a session was missed when it ended without an answer',
    member: 'wasMissed',
    isKept: (_, after) => !after.wasMissed || (after.ended && !after.answeredByName),
  },
  {
    claim: 'a call belongs to one party',
    member: 'members',
    isKept: (before, { members }) => before?.members === members || areApart(members),
  },
  {
    claim: 'more than two parties of a call are a conference',
    member: 'conferenceSid',
    isKept: (_, { channel, conferenceSid, members }) =>
      channel !== 'Voice' || Boolean(conferenceSid) || !members || members.filter(isPresent).length <= 2,
  },
  {
    claim: 'the latest participant is a party',
    member: 'mostRecentParticipantCallSid',
    isKept: (_, { mostRecentParticipantCallSid: latest, members }) =>
      !latest || (members?.some(({ callSid }) => callSid === latest) ?? false),
  },
  {
    claim: 'only a call that is connected or on hold is recorded',
    member: 'unpublished',
    isKept: (_, { unpublished, callState }) =>
      !unpublished?.isRecording || callState === 'Connected' || callState === 'Hold',
  },
  {
    claim: 'what is due befits the state: ringing ends, waiting ends, wrap-up ends',
    member: 'unpublished',
    isKept: (_, after) => after.unpublished?.due === undefined || befits(after.unpublished.due.what, after),
  },
]

type SessionInvariant = Invariant<Session>
type Claimed = (session: Session) => boolean

function neverChanges(member: SessionInvariant['member']): SessionInvariant {
  return {
    claim: `"${member}" never changes`,
    member,
    isKept: (before, after) => before === undefined || before[member] === after[member],
  }
}

function onceEnded(claim: string, member: SessionInvariant['member'], isTrue: Claimed): SessionInvariant {
  return { claim, member, isKept: (_, after) => !after.ended || isTrue(after) }
}

function whileHeld(claim: string, member: SessionInvariant['member'], isTrue: Claimed): SessionInvariant {
  return { claim, member, isKept: (_, after) => after.callState !== 'Hold' || isTrue(after) }
}

function isOutOfQueue({ queueState }: Session): boolean {
  return queueState === 'Disconnected' || queueState === 'None'
}

function isPresent({ callState }: SessionMemberInfo): boolean {
  return callState !== 'None'
}

/** Compares the newest entry of before with the one that now stands at its place; those under it moved with it. */
function continues(before: Session, after: Session): boolean {
  const length = logLength(before)
  if (length === 0) return true
  const was = logEntry(before, length - 1)
  const is = logEntry(after, length - 1)
  return was === is || (was?.date === is?.date && was?.message === is?.message)
}

function areApart(members: Session['members']): boolean {
  const callSids = members?.map(({ callSid }) => callSid).filter(Boolean) ?? []
  return new Set(callSids).size === callSids.length
}

function befits(what: NonNullable<NonNullable<Session['unpublished']>['due']>['what'], session: Session): boolean {
  const state = sessionState(session)
  if (what === 'wrap-up') return state === 'ended'
  return what === 'ring-timeout' ? state === 'ringing' : state === 'idle' && session.queueState === 'Queued'
}
