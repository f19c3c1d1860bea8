/** Compares what was read from pages with the truth about their API. */

import { writeFacts } from '#servicestack/import/facts/write-facts.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { factRecords } from '../../../corpus/fact-records.ts'
import type { Identity, Json } from '../../../corpus/json-facts.ts'
import { factOf, type RecordKind } from '../../../corpus/record-kind.ts'
import { truthAbout } from '../../../corpus/truth.ts'

/** The facts that were compared, and those that were not told right. */
export interface WrongFacts {
  readonly count: number
  readonly wrong: readonly string[]
}

/** Returns the facts of these kinds that a model tells otherwise than the truth, about the types it has at all. */
export function wrongFacts(
  path: string,
  model: ServiceModel,
  kinds: ReadonlySet<RecordKind>,
  identity: keyof typeof truths,
): WrongFacts {
  const facts: Json = JSON.parse(JSON.stringify(writeFacts(model)))
  const told = factRecords(facts, identity)
  const roots = new Set([...told.keys()].map(rootOf))
  const unknown = new Set<RecordKind | undefined>(model.unknown)
  const truth = truths[identity][path.startsWith('clinic/') ? 'clinic' : 'harbour']
  const asked = [...truth].filter(([place, { kind }]) => kinds.has(kind) && roots.has(rootOf(place)))
  const wrong = asked.flatMap(([place, { kind, value }]) => {
    const answer = unknown.has(factOf(kind)) ? undefined : told.get(place)?.value
    return answer === value ? [] : [`${kind} ${place}: ${value}, not ${answer ?? 'told'}`]
  })
  return { count: asked.length, wrong }
}

/** Taken apart once, and not for each of hundreds of pages. */
const truths = { name: truthsBy('name'), property: truthsBy('property') }

function truthsBy(identity: Identity) {
  return {
    clinic: factRecords(truthAbout('clinic'), identity),
    harbour: factRecords(truthAbout('harbour'), identity),
  }
}

function rootOf(place: string): string {
  return place.split('/')[0] ?? place
}
