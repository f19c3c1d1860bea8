/** Reads the files of one kind of source and counts what was told right. */

import { writeFacts } from '#servicestack/import/facts/write-facts.ts'
import { ImportError } from '#servicestack/import/import-error.ts'
import { learn } from '#servicestack/import/learn.ts'
import { carriedKinds } from './carried-kinds.ts'
import { type Comparison, compareFacts } from './compare-facts.ts'
import { type CorpusSource, operationOf } from './corpus-sources.ts'
import { type FactRecord, factRecords } from './fact-records.ts'
import { type Json, list } from './json-facts.ts'
import { type KnownLoss, knownLosses } from './known-losses.ts'
import type { RecordKind } from './record-kind.ts'
import { type RecordedVersion, recorded, truthAbout } from './truth.ts'

/** What was counted over all files of a source. */
export interface Measured {
  readonly source: string
  readonly api: string
  readonly version: RecordedVersion
  readonly files: number
  readonly right: number
  /** What the source carries exactly, without what is known to be lost. */
  readonly carried: number
  readonly wrong: readonly string[]
  /** The reason for each fact that is known to be lost. */
  readonly lost: readonly KnownLoss[]
  readonly inferred: Comparison['inferred']
}

/** Measures a source of one API and version. */
export async function measureSource(source: CorpusSource, api: string, version: RecordedVersion): Promise<Measured> {
  const truth = factRecords(truthAbout(api), source.identity)
  const kinds = new Set(source.columns(version).flatMap((column) => [...carriedKinds(column)]))
  const recordings: Recording[] = []
  for (const group of source.groups(api, version)) {
    const texts = group.map((name) => ({ name, text: recorded(api, version, name) }))
    // a server sends an empty page where it cannot make the sample
    const full = texts.filter(({ text }) => text !== '')
    if (full.length > 0) recordings.push({ texts: full, compared: await compare(source, truth, kinds, full) })
  }
  return { source: source.name, api, version, ...sumOf(recordings, `${source.name} ${api} ${version}`) }
}

interface NamedText {
  readonly name: string
  readonly text: string
}

interface Recording {
  readonly texts: readonly NamedText[]
  readonly compared: Comparison
}

async function compare(
  { identity, scope }: CorpusSource,
  truth: ReadonlyMap<string, FactRecord>,
  kinds: ReadonlySet<RecordKind>,
  texts: readonly NamedText[],
): Promise<Comparison> {
  try {
    const told: Json = JSON.parse(JSON.stringify(writeFacts((await learn(texts)).model)))
    const roots = scope === 'api' ? undefined : rootsOf(told, texts)
    const without = (place: string) => roots !== undefined && !roots.has(rootOf(place))
    return compareFacts(truth, told, { kinds, identity, without })
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    const nothing = compareFacts(truth, {}, { kinds, identity })
    return { ...nothing, wrong: [error.message] }
  }
}

/** What is told of, and the operations that the pages are of; of others a partial source need not tell anything. */
function rootsOf({ operations, types }: Json, texts: readonly NamedText[]): ReadonlySet<string> {
  const told = [...list(operations), ...list(types)].map(({ name }) => String(name))
  const asked = texts.filter(({ name }) => name.startsWith('ops/')).map(({ name }) => operationOf(name))
  return new Set(['serviceName', ...asked, ...told])
}

function rootOf(place: string): string {
  return place.split('/')[0] ?? place
}

function sumOf(recordings: readonly Recording[], source: string): Omit<Measured, 'source' | 'api' | 'version'> {
  const sum = (count: (one: Comparison) => number) =>
    recordings.reduce((whole, { compared }) => whole + count(compared), 0)
  const faults = recordings.flatMap(({ texts, compared }) =>
    compared.wrong.map((fact) => ({
      line: `${texts.length === 1 ? `${texts[0]?.name}: ` : ''}${fact}`,
      loss: knownLosses.find((loss) => loss.source.test(source) && loss.fact.test(fact)),
    })),
  )
  const lost = faults.flatMap(({ loss }) => (loss === undefined ? [] : [loss]))
  return {
    files: recordings.reduce((whole, { texts }) => whole + texts.length, 0),
    right: sum(({ right }) => right),
    carried: sum(({ carried }) => carried) - lost.length,
    wrong: faults.flatMap(({ line, loss }) => (loss === undefined ? [line] : [])),
    lost,
    inferred: { right: sum(({ inferred }) => inferred.right), told: sum(({ inferred }) => inferred.told) },
  }
}
