/**
 * `npm run jsv:live -- --n 20000 --seed 1`: our codec and the real library side by side, on random cases; with
 * `--type '^DateTime\\??$'` only those of the types that the pattern finds.
 */

import { parseArgs } from 'node:util'
import { ops } from './case.ts'
import { generateCases } from './generate.ts'
import { showDisagreement } from './show-disagreement.ts'
import { shrink } from './shrink.ts'
import { type Comparison, compareSideBySide } from './side-by-side.ts'
import { type Oracle, summonOracle } from './summon-oracle.ts'

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    op: { type: 'string', default: ops.join(',') },
    type: { type: 'string', default: '' },
    show: { type: 'string', default: '20' },
  },
})

const summons = summonOracle()
if (summons.kind === 'absent') console.log(`Nothing was compared. ${summons.why}`)
else await compare(summons.oracle)

async function compare(oracle: Oracle): Promise<void> {
  const wanted: readonly string[] = values.op.split(',')
  const type = new RegExp(values.type)
  const cases = generateCases(Number(values.seed), Number(values.n)).filter(
    (one) => wanted.includes(one.op) && type.test(one.type),
  )
  const comparison = await compareSideBySide(oracle, cases)
  for (const disagreement of await smallest(oracle, comparison)) console.log(showDisagreement(disagreement))
  oracle.close()
  summarize(comparison)
  if (comparison.disagreements.length > 0) process.exitCode = 1
}

async function smallest(oracle: Oracle, { disagreements }: Comparison): ReturnType<typeof shrink> {
  const shown = disagreements.slice(0, Number(values.show))
  return shrink(shown, async (cases) => {
    const answers = await oracle.ask(cases)
    // what is left of a value may be no value any more
    const askable = cases.filter((_, index) => isAnswer(answers[index]))
    return (await compareSideBySide(oracle, askable)).disagreements
  })
}

function isAnswer(answer: Awaited<ReturnType<Oracle['ask']>>[number] | undefined): boolean {
  return answer !== undefined && (answer.ok || answer.error.type !== 'OracleInput')
}

function summarize({ asked, disagreements, known, otherErrors }: Comparison): void {
  const accepted = [...known.values()].reduce((sum, count) => sum + count, 0)
  for (const [reason, count] of known) console.log(`${count} known: ${reason}`)
  if (otherErrors.length > 0) console.log(`${otherErrors.length} refused by both, but with another exception:`)
  for (const line of exceptionPairs(otherErrors)) console.log(`  ${line}`)
  const agreeing = asked - disagreements.length - accepted
  console.log(`${agreeing} of ${asked} agree, ${accepted} are known, ${disagreements.length} disagree`)
}

function exceptionPairs(refusals: Comparison['otherErrors']): readonly string[] {
  const found = new Map<string, string[]>()
  for (const { asked, ours, theirs } of refusals) {
    const pair = `${theirs.ok || theirs.error.type}, ours ${ours.ok || ours.error.type}`
    found.set(pair, [...(found.get(pair) ?? []), asked.id])
  }
  return [...found].map(([pair, ids]) => `${ids.length} × ${pair} (${ids.slice(0, 3).join(', ')})`)
}
