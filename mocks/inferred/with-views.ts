/** Counts what only shows an entity in part among what is about that entity. */

import { groupBy } from '#servicestack/model/group-by.ts'
import type { OpenKind } from './entity-kind.ts'
import { isHome } from './is-home.ts'
import { isView } from './is-view.ts'
import { nounOfClass } from './noun-of-class.ts'

/** Returns the kinds without those that show another one in part, a search for it say: what is about these joins that one. */
export function withViews(kinds: readonly OpenKind[]): readonly OpenKind[] {
  const byNoun = groupBy(kinds, ({ type }) => nounOfClass(type))
  const dissolved = new Set<OpenKind>()
  // the least whole first, so that what joins a kind goes on with it
  for (const kind of kinds.toSorted(wholeness)) {
    if (isHome(kind)) continue
    const alike = byNoun.get(nounOfClass(kind.type)) ?? []
    const wholer = alike.filter((one) => wholeness(one, kind) > 0 && isView(kind.members, one))
    const [whole] = wholer.toSorted((one, other) => wholeness(other, one))
    if (whole === undefined) continue
    whole.candidates.push(...kind.candidates)
    dissolved.add(kind)
  }
  return kinds.filter((kind) => !dissolved.has(kind))
}

/** More than 0 for what is wholer: where things come into being, or one is read, or they have more members. */
function wholeness(one: OpenKind, other: OpenKind): number {
  const isRead = (kind: OpenKind) => kind.candidates.some(({ deed }) => deed === 'read')
  const differences = [
    Number(isHome(one)) - Number(isHome(other)),
    Number(isRead(one)) - Number(isRead(other)),
    one.members.length - other.members.length,
  ]
  return differences.find((difference) => difference !== 0) ?? 0
}
