/** Pairs things that went with things that came, where they are so alike that one has only been renamed. */

/** A thing by its name, and what it consists of: the members of a type, the words of a name. */
export interface Candidate {
  readonly name: string
  readonly parts: ReadonlySet<string>
}

/** What stayed but for its name, and what is left of either side. */
export interface Pairing {
  readonly renamed: readonly { readonly before: string; readonly after: string }[]
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

/** Alike are two things that share at least this share of all their parts. */
const alike = 0.6

/** Beyond this many pairs to look at, a change is no renaming any more but another API. */
const mostPairs = 250_000

/** Returns the pairs, the most alike first, each thing in one pair at most. */
export function pairByLikeness(removed: readonly Candidate[], added: readonly Candidate[]): Pairing {
  const scored = removed.length * added.length > mostPairs ? [] : score(removed, added)
  const taken = new Set<Candidate>()
  const renamed: { before: string; after: string }[] = []
  for (const { before, after } of scored) {
    if (taken.has(before) || taken.has(after)) continue
    taken.add(before).add(after)
    renamed.push({ before: before.name, after: after.name })
  }
  const rest = (all: readonly Candidate[]) => all.filter((one) => !taken.has(one)).map(({ name }) => name)
  return { renamed, removed: rest(removed), added: rest(added) }
}

interface Scored {
  readonly before: Candidate
  readonly after: Candidate
  readonly likeness: number
}

function score(removed: readonly Candidate[], added: readonly Candidate[]): readonly Scored[] {
  return removed
    .flatMap((before) => added.map((after) => ({ before, after, likeness: likenessOf(before.parts, after.parts) })))
    .filter(({ likeness }) => likeness >= alike)
    .sort((one, other) => other.likeness - one.likeness)
}

/** Shared parts among all parts, from 0 to 1; two empty things have nothing in common. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((part) => other.has(part)).length
  const all = one.size + other.size - shared
  return all === 0 ? 0 : shared / all
}
