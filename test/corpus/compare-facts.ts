/** Counts which facts of the truth a source told right. */

import { factRecords, type Identity, type Json, type RecordKind } from './fact-records.ts'

/** How many facts a source carries, how many of them were told right, and which were not. */
export interface Comparison {
  readonly right: number
  readonly carried: number
  readonly wrong: readonly string[]
}

/** What a source carries. */
export interface Carried {
  readonly kinds: ReadonlySet<RecordKind>
  readonly identity: Identity
  /** Places that this source does not tell, though others of the kind it does. */
  readonly without?: (place: string) => boolean
}

/** Compares facts with the truth, in the kinds that the source carries. */
export function compareFacts(truth: Json, facts: Json, { kinds, identity, without }: Carried): Comparison {
  const told = factRecords(facts, identity)
  const asked = [...factRecords(truth, identity)].filter(([place, { kind }]) => kinds.has(kind) && !without?.(place))
  const wrong = asked.flatMap(([place, { kind, value }]) => {
    const answer = told.get(place)?.value
    return answer === value ? [] : [`${kind} ${place}: ${value}, not ${answer ?? 'told'}`]
  })
  return { right: asked.length - wrong.length, carried: asked.length, wrong }
}
