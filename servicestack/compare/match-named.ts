/** Matches the things of two models by their names, and by likeness those that were renamed. */

import type { ChangeKind, ModelChange } from './model-change.ts'
import { type Candidate, pairByLikeness } from './pair-by-likeness.ts'

/** What came, went and was renamed, and the pairs of what stayed. */
export interface Matched<Named> {
  readonly changes: readonly ModelChange[]
  readonly pairs: readonly { readonly before: Named; readonly after: Named }[]
}

/** What changes of one kind of thing are called. */
export interface MatchKinds {
  readonly added: ChangeKind
  readonly removed: ChangeKind
  readonly renamed: ChangeKind
}

/** Returns the changes of names, and every pair that remains to be compared, in the order of what is there now. */
export function matchNamed<Named extends { readonly name: string }>(
  before: readonly Named[],
  after: readonly Named[],
  kinds: MatchKinds,
  partsOf: (one: Named) => readonly string[],
): Matched<Named> {
  const old = new Map(before.map((one) => [one.name, one]))
  const now = new Map(after.map((one) => [one.name, one]))
  const candidate = (one: Named): Candidate => ({ name: one.name, parts: new Set(partsOf(one)) })
  const { renamed, removed, added } = pairByLikeness(
    before.filter(({ name }) => !now.has(name)).map(candidate),
    after.filter(({ name }) => !old.has(name)).map(candidate),
  )
  const formerName = new Map(renamed.map((pair) => [pair.after, pair.before]))
  return {
    changes: [
      ...added.map((place) => ({ kind: kinds.added, place })),
      ...removed.map((place) => ({ kind: kinds.removed, place })),
      ...renamed.map((pair) => ({ kind: kinds.renamed, place: pair.after, ...pair })),
    ],
    pairs: after.flatMap((one) => {
      const former = old.get(formerName.get(one.name) ?? one.name)
      return former === undefined ? [] : [{ before: former, after: one }]
    }),
  }
}
