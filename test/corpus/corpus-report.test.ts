import { expect, test } from 'vitest'
import { corpusReport } from './corpus-report.ts'
import { knownLosses } from './known-losses.ts'
import type { Measured } from './measure-source.ts'

const [loss] = knownLosses
const one: Measured = {
  source: 'letters',
  api: 'harbour',
  version: '8.6',
  files: 1,
  right: 2,
  carried: 3,
  wrong: ['routes Ask/routes: ["/a"], not told'],
  lost: loss === undefined ? [] : [loss],
  inferred: { right: 4, told: 5 },
}

test('what is wrong is counted, listed when asked for, and in the totals', () => {
  const lines = corpusReport([one], true).split('\n')
  expect(lines).toContain('Wrong: 1')
  expect(lines).toContain('  letters (harbour 8.6): routes Ask/routes: ["/a"], not told')
  expect(lines.at(-1)).toBe('2 of 3 carried facts are right, and 4 of 5 inferred ones; 1 are lost.')
  expect(corpusReport([one], false)).not.toContain('Ask/routes')
})

test('a source has a dash where nothing was recorded', () => {
  const elsewhere: Measured = { ...one, source: 'cards', api: 'recordings/clinic' }
  const lines = corpusReport([one, elsewhere], false).split('\n')
  const [exact, inferred] = lines.filter((line) => line.startsWith('letters'))
  expect(exact?.split(/\s+/)).toEqual(['letters', '-', '2/3', '-', '-', '-', '-'])
  expect(inferred?.split(/\s+/)).toEqual(['letters', '-', '4/5', '-', '-', '-', '-'])
  expect(lines[1]?.trim().split(/\s+/)).toEqual([...Array(3).fill('harbour'), ...Array(3).fill('clinic')])
})

test('every loss is listed with its count and its reason', () => {
  const lines = corpusReport([one], false).split('\n')
  expect(lines).toContain(`    1  ${loss?.because}`)
})
