/** Tells which moves an answer that holds a session allows next. */

import { legalMoves } from '#behaviour/evo-voice/legal-moves.ts'
import type { Session } from '#behaviour/evo-voice/session.ts'
import type { MovesOf } from '#mocks/engine/api.ts'

/** Returns the operations that the person may call next on the session in the answer; undefined for any other answer. */
export const movesOf: MovesOf = (dto, { response }, person) => {
  if (response?.kind !== 'named' || response.name !== 'SessionInfo') return undefined
  // behaviours and services answer such operations with a stored session
  return legalMoves(dto as unknown as Session, person)
}
