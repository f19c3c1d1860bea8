/** Says who answers a call that rings or waits, and what becomes of the others who were called. */

import { newLeg } from './new-leg.ts'
import { isOutside, isPresent, type Parties } from './parties.ts'
import type { SessionMemberInfo } from './session.ts'
import type { SessionMoment } from './session-move.ts'

type Answering = Pick<SessionMoment<unknown>, 'before' | 'person' | 'caller'>

/** Returns the party that answers: one who is in the session already, or else whoever asks, with a new call. */
export function answererOf(answering: Answering): SessionMemberInfo {
  const { before, person, caller } = answering
  const present = presentAnswerer(answering)
  if (present !== undefined) return { ...present, callState: 'Connected' }
  const identity = person?.userName ?? caller
  const displayName = person?.displayName ?? caller
  return newLeg(before, { identity, displayName, callState: 'Connected', role: 'Agent' })
}

/** Returns the parties once the call was answered: the outside and the answerer talk, who else was called is left. */
export function answeringParties(answering: Answering): Parties {
  const present = presentAnswerer(answering)
  const answerer = answererOf(answering)
  const members = answering.before.members ?? []
  const talking = members.map((member): SessionMemberInfo => {
    if (member === present) return answerer
    if (member.callState === 'Hold') return { ...member, callState: 'Connected' }
    if (member.callState !== 'Ringing') return member
    return { ...member, callState: isOutside(member) ? 'Connected' : 'None' }
  })
  return present === undefined ? [...talking, answerer] : talking
}

/** The destination of a redirected call, else the caller himself, else whoever has placed the call. */
function presentAnswerer({ before, person, caller }: Answering): SessionMemberInfo | undefined {
  const inside = before.members?.filter((member) => isPresent(member) && !isOutside(member)) ?? []
  const userName = person?.userName ?? caller
  return (
    inside.find(({ role, callState }) => role === 'Transfer' && callState === 'Ringing') ??
    inside.find(({ identity }) => identity === userName) ??
    inside.find(({ callState }) => callState !== 'Ringing')
  )
}
