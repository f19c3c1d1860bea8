/** Lets an answer say which moves may follow it, so that a client need not know the rules to grey a button out. */

import type { Caller } from '#servicestack/http/sessions/authenticate.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import type { Outcome } from '../outcome.ts'
import { personOf } from '../person-of.ts'
import type { Play } from '../play.ts'
import type { Stage } from '../stage.ts'

/** The header that names operations: `HoldSession, EndSession`; empty where the caller may do nothing more. */
export const movesHeader = 'x-understudy-moves'

/** Returns the answer with the moves that its operation's result allows this caller; as it is where nobody tells. */
export function withMoves(
  response: WireResponse,
  outcome: Outcome,
  { play, caller, stage }: { readonly play: Play; readonly caller: Caller | undefined; readonly stage: Stage },
): WireResponse {
  if (stage.movesOf === undefined || outcome.kind === 'refused') return response
  const moves = stage.movesOf(outcome.dto, play.operation, personOf(caller, stage.world))
  if (moves === undefined) return response
  // named one by one: a spread response has a shape of its own, which every door would be slower to read
  const { status, reason, headers, body } = response
  return { status, reason, headers: headers.concat([lineOf(moves)]), body }
}

type HeaderLine = WireResponse['headers'][number]

/** Whoever tells gives the same list for the same moves, so the line is kept with it. */
const lines = new WeakMap<readonly string[], HeaderLine>()

function lineOf(moves: readonly string[]): HeaderLine {
  const known = lines.get(moves)
  if (known !== undefined) return known
  const line = [movesHeader, moves.join(', ')] as const
  lines.set(moves, line)
  return line
}
