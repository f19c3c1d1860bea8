/** Puts cases to our codec and to the real library, and keeps what they do not agree on. */

import { askCodec } from './ask-codec.ts'
import type { Case } from './case.ts'
import { compareAnswers, crash } from './compare-answers.ts'
import type { Disagreement } from './disagreement.ts'
import { knownDisagreements } from './known-disagreements.ts'
import type { Oracle } from './summon-oracle.ts'

/** How a run went. */
export interface Comparison {
  readonly asked: number
  readonly disagreements: readonly Disagreement[]
  /** How many disagreements each reason of the known list covers. */
  readonly known: ReadonlyMap<string, number>
  /** Where both refuse, but not with the same exception. */
  readonly otherErrors: readonly Disagreement[]
}

/** The dialect of the library that is asked. */
export const liveDialect = '10.5'

/** Asks both about every case. */
export async function compareSideBySide(oracle: Pick<Oracle, 'ask'>, cases: readonly Case[]): Promise<Comparison> {
  const answers = await oracle.ask(cases)
  const disagreements: Disagreement[] = []
  const otherErrors: Disagreement[] = []
  const known = new Map<string, number>()
  for (const [index, theirs] of answers.entries()) {
    const asked = cases[index]
    if (asked === undefined) break
    if (!theirs.ok && theirs.error.type === 'OracleInput') {
      throw new Error(`The oracle cannot be asked this: ${theirs.error.message}\n${JSON.stringify(asked)}`)
    }
    const pair: Disagreement = { asked, dialect: liveDialect, ours: askCodec(asked, liveDialect), theirs }
    const verdict = compareAnswers(asked.op, pair.ours, theirs)
    if (verdict === 'other-error') otherErrors.push(pair)
    if (verdict !== 'different') continue
    const isCrash = !pair.ours.ok && pair.ours.error.type === crash
    const accepted = isCrash ? undefined : knownDisagreements.find(({ covers }) => covers(pair))
    if (accepted) known.set(accepted.reason, (known.get(accepted.reason) ?? 0) + 1)
    else disagreements.push(pair)
  }
  return { asked: cases.length, disagreements, known, otherErrors }
}
