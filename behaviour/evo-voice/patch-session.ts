/** PatchSession, told as a table: it takes a call or takes it off hold, steps back from it, and sets single members. */

import { effectsWhere } from '../effects-where.ts'
import { conflict } from '../refusals.ts'
import { answererOf, answeringParties } from './answering-parties.ts'
import { leaveTrace } from './leave-trace.ts'
import { nameOf, partiesIn } from './parties.ts'
import { type PatchTurn, patchTurn } from './patch-turn.ts'
import type { PatchSession, Session } from './session.ts'
import { sessionKind } from './session-kind.ts'
import type { SessionEffect, SessionMoment, SessionMove } from './session-move.ts'
import { sessionRefusals } from './session-refusals.ts'
import { takenOffHold } from './taken-off-hold.ts'

type Patching = SessionMoment<PatchSession>

const isAnswered: readonly SessionEffect<PatchSession>[] = [
  ...takenOffHold,
  { member: 'dialState', becomes: () => 'Active' },
  { member: 'answeredByName', becomes: (moment) => nameOf(answererOf(moment)) },
  { member: 'answeredById', becomes: (moment) => answererOf(moment).endpointId ?? moment.person?.id ?? moment.caller },
  { member: 'members', becomes: (moment) => answeringParties(moment) },
  { member: 'ringQueueId', becomes: ({ before }) => (before.ringQueueId ? null : before.ringQueueId) },
]

const isResumed: readonly SessionEffect<PatchSession>[] = [
  ...takenOffHold,
  {
    member: 'members',
    becomes: ({ before }) => partiesIn('Connected', before.members, ({ callState }) => callState === 'Hold'),
  },
]

const partiesJoin: readonly SessionEffect<PatchSession>[] = [
  {
    member: 'members',
    becomes: ({ before }) => partiesIn('Connected', before.members, ({ callState }) => callState === 'Ringing'),
  },
]

const isPatched: readonly SessionEffect<PatchSession>[] = [
  { member: 'consoleData', becomes: ({ before, request }) => request.consoleData ?? before.consoleData },
  { member: 'callState', becomes: ({ before, request }) => request.callState ?? before.callState },
  { member: 'queueState', becomes: (moment) => queueStateAfter(moment) },
  ...effectsWhere<Session, PatchSession>(turnIs('answers'), isAnswered),
  ...effectsWhere<Session, PatchSession>(turnIs('resumes'), isResumed),
  ...effectsWhere<Session, PatchSession>(turnIs('joins'), partiesJoin),
  { member: 'holdReason', becomes: (moment) => holdReasonAfter(moment) },
  ...leaveTrace<PatchSession>({
    message: (moment) => messageOf(moment),
    isChanged: (moment) => messageOf(moment) !== undefined || setsMembers(moment),
    due: (moment) => dueAfter(moment),
    isRecording: ({ before, request }) => before.unpublished?.isRecording === true && request.callState !== 'Passive',
  }),
]

/** The move behind `PATCH /sessions/{sessionId}`: what the request leaves out stays as it is. */
export const patchSession: SessionMove<PatchSession> = {
  ...sessionKind,
  operation: 'PatchSession',
  promises: ({ consoleData, callState, holdReason, queueState }) =>
    Object.entries({ consoleData, callState, holdReason, queueState }).flatMap(([member, value]) =>
      value ? [{ member, value }] : [],
    ),
  rows: [
    { from: ['idle', 'ringing', 'connected', 'held', 'passive'], effects: isPatched },
    { from: ['ended'], refusal: sessionRefusals.ended },
  ],
  demands: [
    {
      // a session is held, redirected and ended by operations of their own, which know by whom and where to
      claim: 'the call may become what is asked for',
      isMet: (moment) => patchTurn(moment) !== undefined,
      refusal: ({ before, request }) =>
        conflict(`A session that is ${before.callState} cannot become ${request.callState}`),
    },
    {
      claim: 'only a session that is and stays on hold takes a reason to be',
      isMet: ({ before, request }) =>
        !request.holdReason || request.holdReason === 'None' || (request.callState ?? before.callState) === 'Hold',
      refusal: () => sessionRefusals.notHeld,
    },
  ],
  holds: [
    {
      claim: 'the call is what was asked for',
      member: 'callState',
      isSeen: ({ callState }, { request }) => !request.callState || callState === request.callState,
    },
  ],
}

function turnIs(turn: PatchTurn): (moment: Patching) => boolean {
  return (moment) => patchTurn(moment) === turn
}

/** A call that was or is in a queue is connected there too. */
function queueStateAfter(moment: Patching): Session['queueState'] {
  const { before, request } = moment
  if (request.queueState) return request.queueState
  const turn = patchTurn(moment)
  const connects = turn === 'answers' || turn === 'resumes'
  return connects && before.queueState !== 'None' ? 'Connected' : before.queueState
}

function holdReasonAfter(moment: Patching): Session['holdReason'] {
  const { before, request } = moment
  const isHeld = (request.callState ?? before.callState) === 'Hold'
  return isHeld ? (request.holdReason ?? before.holdReason) : 'None'
}

function dueAfter(moment: Patching): NonNullable<Session['unpublished']>['due'] {
  const due = moment.before.unpublished?.due
  if (patchTurn(moment) !== 'stays') return undefined
  return due?.what === 'queue-wait' && queueStateAfter(moment) !== 'Queued' ? undefined : due
}

function setsMembers(moment: Patching): boolean {
  const { before, request } = moment
  return (
    (request.consoleData ?? before.consoleData) !== before.consoleData ||
    queueStateAfter(moment) !== before.queueState ||
    holdReasonAfter(moment) !== before.holdReason
  )
}

function messageOf(moment: Patching): string | undefined {
  const { before, caller } = moment
  switch (patchTurn(moment)) {
    case 'answers':
      return `Answered by ${nameOf(answererOf(moment))}`
    case 'resumes':
      return before.callState === 'Hold' ? `Taken off hold by ${caller}` : `Taken up again by ${caller}`
    case 'joins':
      return `Joined by ${(before.members ?? [])
        .filter(({ callState }) => callState === 'Ringing')
        .map(nameOf)
        .join(', ')}`
    case 'steps back':
      return `Made passive by ${caller}`
    default:
      return undefined
  }
}
