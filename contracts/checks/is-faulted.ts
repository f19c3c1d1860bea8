/** Says whether a place in an answer is already known to be wrong. */

import type { Match } from './match-type.ts'

/** Says whether the contract already finds fault with a place, or with what holds it. */
export function isFaulted(match: Match, pointer: string): boolean {
  return match.faults.some((fault) => `${pointer}/`.startsWith(`${fault.pointer}/`))
}
