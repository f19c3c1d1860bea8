import { expect, test } from 'vitest'
import { ops } from './case.ts'
import { generateCases } from './generate.ts'
import { knownDisagreements } from './known-disagreements.ts'
import { showDisagreement } from './show-disagreement.ts'
import { compareSideBySide } from './side-by-side.ts'
import { type Oracle, summonOracle } from './summon-oracle.ts'

test('our codec and the real library agree on 2,000 harsh random cases for each of three seeds', async (context) => {
  const summons = summonOracle()
  if (summons.kind === 'absent') {
    console.warn(`Nothing was compared with the real library. ${summons.why}`)
    return context.skip(summons.why)
  }
  await compareSeeds(summons.oracle).finally(summons.oracle.close)
}, 180_000)

test('what is known is known for a reason', () => {
  expect(knownDisagreements.map(({ reason }) => reason.length).every((length) => length > 40)).toBe(true)
})

test('a library that says something else is not taken for ours', async () => {
  const liar = { ask: async () => [{ ok: true, text: '8' } as const] }
  const { disagreements } = await compareSideBySide(liar, [{ id: 'lie', op: 'read', type: 'int', text: '7' }])
  expect(disagreements.map(({ asked }) => asked.id)).toEqual(['lie'])
})

test('the same seed draws the same cases, and more of them begin with these', () => {
  expect(generateCases(7, 300)).toEqual(generateCases(7, 300))
  expect(generateCases(7, 300).slice(0, 100)).toEqual(generateCases(7, 100))
})

test('another seed draws other cases', () => {
  const texts = new Set(generateCases(7, 300).map(({ text }) => text))
  expect(generateCases(8, 300).filter(({ text }) => text.length > 20 && texts.has(text))).toEqual([])
})

test('a run asks everything of every kind of type', () => {
  const cases = generateCases(1, 5000)
  expect(new Set(cases.map(({ op }) => op))).toEqual(new Set(ops))
  for (const type of ['int', 'DateTime', 'Rights', 'Zoo', 'SessionInfo', 'List<string>', 'Dictionary<string,object>']) {
    expect(cases.map(({ type }) => type)).toContain(type)
  }
})

test('values to write are JSON', () => {
  const values = generateCases(3, 3000).filter(({ op }) => /^(write|dump)/.test(op))
  for (const { text } of values) expect(() => JSON.parse(text)).not.toThrow()
})

/** One after the other, since the oracle answers in the order of the questions. */
async function compareSeeds(oracle: Oracle): Promise<void> {
  for (const seed of [1, 2, 3]) await compareSeed(oracle, seed)
}

async function compareSeed(oracle: Oracle, seed: number): Promise<void> {
  const { asked, disagreements, known } = await compareSideBySide(oracle, generateCases(seed, 2_000))
  const accepted = [...known.values()].reduce((sum, count) => sum + count, 0)
  console.log(
    `Seed ${seed}: ${asked - accepted - disagreements.length} of ${asked} cases agree, ${accepted} are known.`,
  )
  expect(disagreements.slice(0, 5).map(showDisagreement).join('\n')).toBe('')
  expect(asked).toBe(2_000)
  expect(accepted).toBeLessThan(120)
}
