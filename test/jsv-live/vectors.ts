/** `npm run jsv:vectors -- FILE…`: our codec against recorded answers of the real library, version by version. */

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { askCodec } from './ask-codec.ts'
import { compareAnswers } from './compare-answers.ts'
import type { Disagreement } from './disagreement.ts'
import { knownDisagreements } from './known-disagreements.ts'
import { readVectors } from './read-vectors.ts'
import { showDisagreement } from './show-disagreement.ts'
import { dialects, type Vector } from './vector.ts'

const { positionals: files } = parseArgs({ allowPositionals: true })
if (files.length === 0) throw new Error('Name the files to run: npm run jsv:vectors -- vectors.json more.jsonl')

// where the program over the library could not ask it, nothing is known
const unasked = new Set(['OracleInput', 'OracleLimit', 'Timeout'])

const vectors = readVectors(files.map((file) => readFileSync(file, 'utf8'))).filter(wasAsked)
const failures = vectors.map(failuresOf)
const known = failures.map((found) => found.filter(isKnown).length).reduce((sum, count) => sum + count, 0)
const failing = failures
  .map((found) => found.filter((failure) => !isKnown(failure)))
  .filter((found) => found.length > 0)

for (const failure of failing.flat()) console.log(showDisagreement(failure))
if (known > 0) console.log(`${known} known disagreements are not shown`)
console.log(`${vectors.length - failing.length} of ${vectors.length}`)
if (failing.length > 0) process.exitCode = 1

function wasAsked({ want }: Vector): boolean {
  return Object.values(want).every((answer) => answer.ok || !unasked.has(answer.error.type))
}

function failuresOf(vector: Vector): readonly Disagreement[] {
  return dialects.flatMap((dialect) => {
    const theirs = vector.want[dialect]
    if (theirs === undefined) return []
    const ours = askCodec(vector, dialect)
    return compareAnswers(vector.op, ours, theirs) === 'different' ? [{ asked: vector, dialect, ours, theirs }] : []
  })
}

function isKnown(failure: Disagreement): boolean {
  return knownDisagreements.some(({ covers }) => covers(failure))
}
