/** What happens to sessions by themselves, when and what then. */

import { BehaviourError } from '../behaviour-error.ts'
import { makeMove } from '../make-move.ts'
import { queueWait } from './queue-wait.ts'
import { ringTimeout } from './ring-timeout.ts'
import type { Due, Session } from './session.ts'
import type { SessionMove } from './session-move.ts'
import { wrapUp } from './wrap-up.ts'

/** The moves that time makes, by what was due. */
export const timedMoves: Readonly<Record<Due['what'], SessionMove<unknown>>> = {
  'ring-timeout': ringTimeout,
  'queue-wait': queueWait,
  'wrap-up': wrapUp,
}

type Kept = Readonly<Record<string, unknown>>

/** The timers of the collection `sessions`, as a world asks for them. */
export const sessionTimers: SessionTimers = {
  collection: 'sessions',
  dueAt(entity) {
    const due = asSession(entity).unpublished?.due
    return due && Date.parse(due.at)
  },
  fire(entity, at) {
    const before = asSession(entity)
    const what = before.unpublished?.due?.what
    if (what === undefined) throw new Error(`Nothing is due for session '${before.id}'. Ask dueAt first.`)
    const now = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z')
    const outcome = makeMove(timedMoves[what], { before, request: undefined, caller: 'system', now })
    if (outcome.kind === 'refused') throw refused(what, outcome.refusal.message)
    return { after: { ...outcome.after }, what }
  },
}

/** When something is due for a session, in milliseconds since 1970, and what the session becomes then. */
interface SessionTimers {
  readonly collection: 'sessions'
  /** Undefined where nothing is due. */
  dueAt(entity: Kept): number | undefined
  /** Throws where nothing is due. */
  fire(entity: Kept, at: number): { readonly after: Kept; readonly what: Due['what'] }
}

function asSession(entity: Kept): Session {
  // the world keeps sessions only in the collection that these timers name
  return entity as Session
}

function refused(what: Due['what'], why: string): BehaviourError {
  const message = `${what} is due for a session that cannot have it: ${why}. Mend what made it due.`
  return new BehaviourError(message, {
    code: 'invariant',
    move: what,
    member: 'unpublished',
    claim: 'what is due befits',
  })
}
