import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { DialectName } from '#servicestack/text/dialect.ts'
import { answerCase, type Case, type CaseAnswer } from './answer-case.ts'
import { knownDeviations } from './fixtures/known-deviations.ts'

/** A question and what each version of the real library answered; a version that is missing answered as 10.5 did. */
interface Vector extends Case {
  readonly id: string
  readonly expect: Readonly<Partial<Record<DialectName, CaseAnswer>>> & { readonly '10.5': CaseAnswer }
}

const vectors: readonly Vector[] = JSON.parse(readFileSync(new URL('./fixtures/vectors.json', import.meta.url), 'utf8'))
const dialects = ['6.11', '8.6', '10.15', '10.5'] as const

test('more than two thousand recordings are asked', () => {
  expect(vectors.length).toBeGreaterThan(2000)
})

test.each(dialects)('every recording of %s is answered like that', (dialect) => {
  expect(deviationsIn(dialect).filter(({ id }) => !(id in knownDeviations))).toEqual([])
})

test('every known deviation still deviates', () => {
  const deviating = new Set(dialects.flatMap(deviationsIn).map(({ id }) => id))
  expect(Object.keys(knownDeviations).filter((id) => !deviating.has(id))).toEqual([])
})

function deviationsIn(dialect: DialectName): readonly { id: string; asked: Case; got: CaseAnswer; want: CaseAnswer }[] {
  return vectors.flatMap(({ id, expect: answers, ...asked }) => {
    const want = answers[dialect] ?? answers['10.5']
    const got = answerCase(asked, dialect)
    return agrees(got, want) ? [] : [{ id, asked, got, want }]
  })
}

/** The library's clients see why it cannot read a text at all, but not why it cannot read a value in it. */
function agrees(got: CaseAnswer, want: CaseAnswer): boolean {
  if (got.ok || want.ok) return got.ok && want.ok && got.text === want.text
  const isSeen = ['SerializationException', 'IndexOutOfRangeException'].includes(got.error.type)
  return !isSeen || got.error.message === want.error.message
}
