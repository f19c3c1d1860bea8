/** Decides how a run ended. */

import type { CheckId } from '#contracts/exchange/check-id.ts'
import type { Tally, Verdict } from './event.ts'
import type { Opening } from './opening.ts'

/** One violation is enough; to conform, every check that was not left out on purpose must have judged something. */
export function decideVerdict(tallies: readonly Tally[], leftOut: readonly CheckId[], opening: Opening): Verdict {
  if (tallies.some(({ state }) => state === 'broken')) return { kind: 'violates' }
  if (opening.kind !== 'open') return { kind: 'could-not-run', why: opening.why }
  const idle = tallies.find(({ state, check }) => state === 'not-checked' && !leftOut.includes(check))
  return idle === undefined
    ? { kind: 'conforms' }
    : { kind: 'could-not-run', why: `${idle.check} was not checked: ${idle.why ?? 'nothing to look at'}` }
}
