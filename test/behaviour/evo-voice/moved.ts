/** Makes moves of sessions in tests, by the agent of the samples. */

import { sampleAgent } from '#behaviour/evo-voice/life-samples.ts'
import type { Session } from '#behaviour/evo-voice/session.ts'
import type { SessionMove } from '#behaviour/evo-voice/session-move.ts'
import { makeMove } from '#behaviour/make-move.ts'
import type { Refused } from '#behaviour/move.ts'

/** The moment of every move in tests, later than all samples. */
export const now = '2026-01-02T03:04:05Z'

/** Returns what the session becomes; throws the message of a refusal. */
export function moved<Request>(move: SessionMove<Request>, before: Session, request: Request): Session {
  const outcome = makeMove(move, { before, request, caller: sampleAgent.userName, person: sampleAgent, now })
  if (outcome.kind === 'refused') throw new Error(outcome.refusal.message)
  return outcome.after
}

/** Returns why the move is refused; undefined when it is not. */
export function refused<Request>(move: SessionMove<Request>, before: Session, request: Request): Refused | undefined {
  const outcome = makeMove(move, { before, request, caller: sampleAgent.userName, person: sampleAgent, now })
  return outcome.kind === 'refused' ? outcome.refusal : undefined
}

/** Returns what every move that changes something leaves besides its own effects. */
export function traceOf(
  before: Session,
  message: string,
): Pick<Session, 'log' | 'dateLastModified' | 'lastModifiedBy'> {
  return { log: [...(before.log ?? []), { date: now, message }], dateLastModified: now, lastModifiedBy: 'agent' }
}

/** Returns the states of the parties in order. */
export function partyStates({ members }: Session): readonly string[] {
  return members?.map(({ callState }) => callState) ?? []
}
