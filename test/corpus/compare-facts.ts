/** Counts which facts of the truth a source told right. */

import { type FactRecord, factRecords } from './fact-records.ts'
import type { Identity, Json } from './json-facts.ts'
import { factOf, type RecordKind } from './record-kind.ts'

/** How many facts a source carries, how many of them were told right, and which were not. */
export interface Comparison {
  readonly right: number
  readonly carried: number
  readonly wrong: readonly string[]
  /** What was told although the source does not carry it exactly. */
  readonly inferred: { readonly right: number; readonly told: number }
}

/** What a source carries. */
export interface Carried {
  readonly kinds: ReadonlySet<RecordKind>
  readonly identity: Identity
  /** Places that this source does not tell, though others of the kind it does. */
  readonly without?: (place: string) => boolean
}

/** Compares facts with records of the truth: every fact that the source carries, and of the others those that were told. */
export function compareFacts(
  truth: ReadonlyMap<string, FactRecord>,
  facts: Json,
  { kinds, identity, without }: Carried,
): Comparison {
  const told = factRecords(facts, identity)
  const isUnknown = unknownKinds(facts)
  const answerTo = (place: string, kind: RecordKind) => (isUnknown(kind) ? undefined : told.get(place)?.value)
  const asked = [...truth].filter(([place]) => !without?.(place))
  const carried = asked.filter(([, { kind }]) => kinds.has(kind))
  const wrong = carried.flatMap(([place, { kind, value }]) => {
    const answer = answerTo(place, kind)
    return answer === value ? [] : [`${kind} ${place}: ${value}, not ${answer ?? 'told'}`]
  })
  const others = asked.filter(([place, { kind }]) => !kinds.has(kind) && answerTo(place, kind) !== undefined)
  const isRight = ([place, { kind, value }]: readonly [string, FactRecord]) => answerTo(place, kind) === value
  return {
    right: carried.length - wrong.length,
    carried: carried.length,
    wrong,
    inferred: { right: others.filter(isRight).length, told: others.length },
  }
}

/** What facts call unknown is not told, even where its absence would say that there is none. */
function unknownKinds({ unknown }: Json): (kind: RecordKind) => boolean {
  const named = new Set<unknown>(Array.isArray(unknown) ? unknown : [])
  return (kind) => named.has(factOf(kind))
}
