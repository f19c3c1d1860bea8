/** What every kind of source of the corpus carries, of every version. */

import { expect, test } from 'vitest'
import { corpusReport } from './corpus-report.ts'
import { corpusSources } from './corpus-sources.ts'
import { knownLosses } from './known-losses.ts'
import { measureCorpus } from './measure-corpus.ts'

const measured = await measureCorpus()

test.each(corpusSources)('of what $name carries exactly nothing is read wrong', ({ name, least }) => {
  const found = measured.filter(({ source, files }) => source === name && files > 0)
  expect(found.flatMap(({ wrong }) => wrong)).toEqual([])
  expect(found.length).toBeGreaterThan(1)
  for (const { right, carried } of found) {
    expect(right).toBe(carried)
    expect(carried).toBeGreaterThanOrEqual(least)
  }
})

test.each(knownLosses)('no more facts are lost than known: $because', (loss) => {
  const count = measured.flatMap(({ lost }) => lost).filter((one) => one === loss).length
  expect(count > 0).toBe(loss.most > 0)
  expect(count).toBeLessThanOrEqual(loss.most)
})

test('a person can read the report in a hundred columns', () => {
  const lines = corpusReport(measured, false).split('\n')
  expect(lines.filter((line) => line.length > 100)).toEqual([])
  expect(lines.at(-1)).toMatch(/^(\d+) of \1 carried facts are right, and \d+ of \d+ inferred ones; \d+ are lost\.$/)
  for (const { name } of corpusSources) expect(lines.filter((line) => line.startsWith(`${name}  `))).toHaveLength(2)
})
