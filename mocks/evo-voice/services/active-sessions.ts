/** Finds the sessions that go on. */

import { isOutside, isPresent } from '#behaviour/evo-voice/parties.ts'
import type { Session } from '#behaviour/evo-voice/session.ts'
import type { Person } from '#behaviour/person.ts'
import { type Asking, keptSessions } from './kept-sessions.ts'

/** Returns the sessions that have not ended and that the person may see, the newest first. */
export function activeSessions(asking: Asking): readonly Session[] {
  return keptSessions(asking)
    .seen(({ ended }) => !ended)
    .toReversed()
    .toSorted((one, other) => compareTexts(other.dateCreated ?? '', one.dateCreated ?? ''))
}

/** Returns those of them in which the person takes part, is rung, by himself or with all others, or put somebody on hold, without their logs, which only lists tell. */
export function ownSessions(asking: Asking): readonly Session[] {
  const { person } = asking
  if (person === undefined) return []
  return activeSessions(asking)
    .filter((session) => isOf(session, person) || ringsAtAll(session))
    .map((session) => ({ ...session, log: [] }))
}

function isOf({ members, heldByUserId }: Session, { id, userName, emailAddress }: Person): boolean {
  const names = [userName, emailAddress, id]
  const isPerson = (name: string | null | undefined) => name !== undefined && name !== null && names.includes(name)
  return isPerson(heldByUserId) || (members?.some((member) => isPresent(member) && isPerson(member.identity)) ?? false)
}

/** True for a call out of a queue that rings at nobody in particular. */
function ringsAtAll({ direction, channel, callState, members }: Session): boolean {
  if (direction !== 'Incoming' || channel === 'Fax' || callState !== 'Ringing') return false
  return !members?.some((member) => isPresent(member) && !isOutside(member))
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
