/** The effects that most moves have besides their own: the log tells of them, and the session says who changed it when. */

import type { Due, Session, Unpublished } from './session.ts'
import { logWith, pagesWithOneMore } from './session-log.ts'
import type { SessionEffect, SessionMoment } from './session-move.ts'

/** What a move leaves in the members that no move has to itself. */
export interface Trace<Request> {
  /** The log's new line; undefined where the move changes nothing that is worth one. */
  message(moment: SessionMoment<Request>): string | undefined
  /** Whether anything changes at all; without it, whether there is a message. */
  isChanged?(moment: SessionMoment<Request>): boolean
  /** What will happen by itself from now on; without it what was due stays due. */
  due?(moment: SessionMoment<Request>): Due | undefined
  /** Whether the call is recorded from now on; without it that stays as it was. */
  isRecording?(moment: SessionMoment<Request>): boolean
}

/** Returns the effects on the log, on what is unpublished, and on who changed the session when. */
export function leaveTrace<Request>(trace: Trace<Request>): readonly SessionEffect<Request>[] {
  const isChanged = trace.isChanged ?? ((moment) => trace.message(moment) !== undefined)
  return [
    { member: 'log', becomes: (moment) => logAfter(trace, moment) },
    { member: 'unpublished', becomes: (moment) => unpublishedAfter(trace, moment) },
    {
      member: 'dateLastModified',
      becomes: (moment) => (isChanged(moment) ? laterOf(moment) : moment.before.dateLastModified),
    },
    {
      member: 'lastModifiedBy',
      becomes: (moment) => (isChanged(moment) ? moment.caller : moment.before.lastModifiedBy),
    },
  ]
}

function logAfter<Request>({ message }: Trace<Request>, moment: SessionMoment<Request>): Session['log'] {
  const told = message(moment)
  return told === undefined ? moment.before.log : logWith(moment.before, { date: moment.now, message: told })
}

/** Keeps the very same value when nothing in it changes, and none when nothing is left in it. */
function unpublishedAfter<Request>(trace: Trace<Request>, moment: SessionMoment<Request>): Unpublished | undefined {
  const { before } = moment
  const kept = before.unpublished
  const due = trace.due ? trace.due(moment) : kept?.due
  const isRecording = (trace.isRecording ? trace.isRecording(moment) : kept?.isRecording) || undefined
  const earlierLog = trace.message(moment) === undefined ? kept?.earlierLog : pagesWithOneMore(before)
  if (due === kept?.due && isRecording === kept?.isRecording && earlierLog === kept?.earlierLog) return kept
  const after: Unpublished = {
    ...(kept?.parentSessionId !== undefined && { parentSessionId: kept.parentSessionId }),
    ...(due && { due }),
    ...(earlierLog && { earlierLog }),
    ...(isRecording && { isRecording }),
  }
  return Object.keys(after).length === 0 ? undefined : after
}

/** A clock may be set back a little by its machine; the date of the last change never goes back with it. */
function laterOf<Request>({ before, now }: SessionMoment<Request>): string {
  return before.dateLastModified && before.dateLastModified > now ? before.dateLastModified : now
}
