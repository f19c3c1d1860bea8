import { expect, test } from 'vitest'
import { ops } from './case.ts'
import { generateCases } from './generate.ts'
import { showDisagreement } from './show-disagreement.ts'
import { compareSideBySide } from './side-by-side.ts'
import { summonOracle } from './summon-oracle.ts'

/** The share of random cases in which codec and library agree; it only rises. */
const floor = 0.92

test('our codec and the real library agree on 20,000 harsh random cases at least as often as ever', async (context) => {
  const summons = summonOracle()
  if (summons.kind === 'absent') {
    console.warn(`Nothing was compared with the real library. ${summons.why}`)
    return context.skip(summons.why)
  }
  const { asked, disagreements } = await compareSideBySide(summons.oracle, generateCases(20_000, 20_000)).finally(
    summons.oracle.close,
  )
  const agreement = 1 - disagreements.length / asked
  console.log(`The codec and the real library agree on ${(100 * agreement).toFixed(1)} % of ${asked} cases.`)
  expect(agreement, disagreements.slice(0, 5).map(showDisagreement).join('\n')).toBeGreaterThan(floor)
  expect(asked).toBe(20_000)
}, 180_000)

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
