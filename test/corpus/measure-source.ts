/** Reads the files of one kind of source and counts what was told right. */

import { writeFacts } from '#servicestack/import/facts/write-facts.ts'
import { ImportError } from '#servicestack/import/import-error.ts'
import { learn } from '#servicestack/import/learn.ts'
import { type Comparison, compareFacts } from './compare-facts.ts'
import type { CorpusSource } from './corpus-sources.ts'
import { factRecords, type Json } from './fact-records.ts'
import { type RecordedApi, type RecordedVersion, recorded, truthAbout } from './truth.ts'

/** What was counted over all files of a source, and how many of them a server sent empty. */
export interface Measured extends Comparison {
  readonly files: number
  readonly empty: number
}

/** Measures a source of one API and version. */
export async function measureSource(
  source: CorpusSource,
  api: RecordedApi,
  version: RecordedVersion,
): Promise<Measured> {
  const sum = { right: 0, carried: 0, wrong: [] as string[], files: 0, empty: 0 }
  for (const files of source.groups(api, version)) {
    sum.files += files.length
    const texts = files.map((name) => ({ name, text: recorded(api, version, name) }))
    if (texts.some(({ text }) => text === '')) sum.empty += 1
    else add(sum, files.join(), await measureFiles(source, api, texts))
  }
  return sum
}

async function measureFiles(
  source: CorpusSource,
  api: RecordedApi,
  texts: readonly { readonly name: string; readonly text: string }[],
): Promise<Comparison> {
  const truth = truthAbout(api)
  try {
    const told: Json = JSON.parse(JSON.stringify(writeFacts((await learn(texts)).model)))
    const roots = source.isPartial ? rootsOf(told, source) : undefined
    const without = (place: string) => roots !== undefined && !roots.has(rootOf(place))
    return compareFacts(truth, told, { ...source.exact, without })
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    return { right: 0, carried: 1, wrong: [error.message] }
  }
}

/** The operations and types that were told of; of the others a partial source need not tell anything. */
function rootsOf(told: Json, { exact }: CorpusSource): ReadonlySet<string> {
  return new Set([...factRecords(told, exact.identity).keys()].map(rootOf))
}

function rootOf(place: string): string {
  return place.split('/')[0] ?? place
}

function add(sum: { right: number; carried: number; wrong: string[] }, files: string, one: Comparison): void {
  sum.right += one.right
  sum.carried += one.carried
  sum.wrong.push(...one.wrong.map((line) => `${files}: ${line}`))
}
