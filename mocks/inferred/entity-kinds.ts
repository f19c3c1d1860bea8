/** Sorts what operations may do by the class that they do it to. */

import { groupBy } from '#servicestack/model/group-by.ts'
import type { Member } from '#servicestack/model/member.ts'
import { type DeedCandidate, deedCandidates } from './deed-candidate.ts'
import { heldIn } from './entity-answer.ts'
import type { EntityKind, OpenKind } from './entity-kind.ts'
import type { EntityShape } from './entity-shape.ts'
import type { Inventor } from './inventor.ts'
import { isHome } from './is-home.ts'
import { isView } from './is-view.ts'
import { keyNamedBy, ownKey } from './key-of.ts'
import { namedDeed } from './named-deed.ts'
import { nounOfClass } from './noun-of-class.ts'
import { sameName } from './same-name.ts'
import { withViews } from './with-views.ts'

/**
 * Returns the kinds in the order in which the operations speak of them. Paths that show one class are about one kind, unless
 * things are created below each and the paths call them by different names. A path that shows nothing belongs to the kind
 * that it, or the operation, names.
 */
export function entityKinds(inventor: Inventor): readonly EntityKind[] {
  const kinds: OpenKind[] = []
  const silent: DeedCandidate[] = []
  for (const group of groupBy(allCandidates(inventor), ({ base }) => base).values()) {
    const shown = shownBy(group, inventor)
    if (shown === undefined) silent.push(...group)
    else join(shown, kinds)
  }
  const whole = withViews(kinds)
  const byNoun = new Map(whole.flatMap((kind) => nounsOf(kind).map((noun) => [noun, kind] as const)).reverse())
  for (const candidate of silent) kindOf(candidate, whole, byNoun, inventor)?.candidates.push(candidate)
  return whole
}

/** By what it answers with; else by its path, unless that is about something of theirs, or by its name. */
function kindOf(
  candidate: DeedCandidate,
  kinds: readonly OpenKind[],
  byNoun: ReadonlyMap<string, OpenKind>,
  inventor: Inventor,
): OpenKind | undefined {
  const { operation, noun } = candidate
  const held = operation.response === undefined ? [] : heldIn(operation.response, inventor)
  const told = kinds.find(({ type }) => held.some((one) => one.type === type))
  const called = byNoun.get(noun)
  return told ?? (called && isBelow(candidate, called) ? called : undefined) ?? byNoun.get(nounOfName(candidate))
}

/** True where the path says nothing more than the kind's own: `/favorites/technology` is not about technology. */
function isBelow({ base }: DeedCandidate, { bases }: EntityKind): boolean {
  const above = (path: string) =>
    path
      .split('/')
      .slice(1, -1)
      .filter((part) => part !== '{}')
  return above(base).every((part) => bases.some((one) => one.split('/').includes(part)))
}

function nounOfName({ operation }: DeedCandidate): string {
  return namedDeed(operation.name)?.noun ?? ''
}

/** A route that an operation has besides others counts for itself. */
function allCandidates(inventor: Inventor): readonly DeedCandidate[] {
  const markers = new Map(inventor.model.types.map((type) => [type.name, type.kind === 'class' ? type.implements : []]))
  return inventor.model.operations
    .flatMap((operation) => deedCandidates(operation, markers.get(operation.name) ?? []))
    .map((one) => settled(one, inventor))
}

/** What is read without a key is a list, if that is what is answered. */
function settled(candidate: DeedCandidate, inventor: Inventor): DeedCandidate {
  const { operation, deed, item } = candidate
  if (deed !== 'read' || item !== undefined || operation.response === undefined) return candidate
  const isMany = heldIn(operation.response, inventor).some(({ answer }) => answer.kind !== 'entity')
  return isMany ? { ...candidate, deed: 'list' } : candidate
}

function shownBy(group: readonly DeedCandidate[], inventor: Inventor): OpenKind | undefined {
  const main = group.filter(({ isAside }) => isAside === undefined)
  const [first] = main
  const isShown = main.some(({ deed }) => deed === 'list' || deed === 'read')
  if (first === undefined || !isShown) return undefined
  const { noun, collection } = first
  const found = entityType(main, noun, inventor)
  return found && { ...found, noun, collection, candidates: [...group] }
}

/** The class with a key that most operations are about, whole or in part, of those that lists and reads show. */
function entityType(group: readonly DeedCandidate[], noun: string, inventor: Inventor): EntityShape | undefined {
  const votes = new Map<string, number>()
  const shown = new Set<string>()
  for (const { operation, deed } of inOrder(group)) {
    const held = operation.response === undefined ? [] : heldIn(operation.response, inventor)
    for (const { type, answer } of held) {
      if (!inventor.isClass(type) || (answer.kind !== 'entity') !== (deed === 'list')) continue
      votes.set(type, (votes.get(type) ?? 0) + 1)
      if (deed === 'list' || deed === 'read') shown.add(type)
    }
  }
  const shapes = [...votes].flatMap(([type, own]) => {
    const members = inventor.membersOf(type)
    const key = shown.has(type) ? keyOf(group, members, noun, inventor) : undefined
    return key === undefined ? [] : [{ type, members, key, bases: group.slice(0, 1).map(({ base }) => base), own }]
  })
  const scores = shapes.map((shape) => {
    const parts = shapes.filter((other) => other !== shape && isView(other.members, shape))
    return { shape, score: parts.reduce((sum, { own }) => sum + own, shape.own) }
  })
  const most = Math.max(0, ...scores.map(({ score }) => score))
  return scores.find(({ score }) => score === most)?.shape
}

/** Lists and reads say what things are before others do. */
function inOrder(group: readonly DeedCandidate[]): readonly DeedCandidate[] {
  const rank = ({ deed }: DeedCandidate) => (deed === 'list' ? 0 : deed === 'read' ? 1 : 2)
  return group.toSorted((one, other) => rank(one) - rank(other))
}

/** The own id where anything names it, else what is named most often. */
function keyOf(
  group: readonly DeedCandidate[],
  members: readonly Member[],
  noun: string,
  inventor: Inventor,
): Member | undefined {
  const named = group.flatMap(({ operation, item }) => {
    const asked = item === undefined ? undefined : sameName(inventor.membersOf(operation.name), { name: item })
    const key = asked && keyNamedBy(asked, members, noun)
    return key === undefined ? [] : [key]
  })
  const own = ownKey(members, noun)
  if (own !== undefined && (named.length === 0 || named.includes(own))) return own
  const times = (key: Member) => named.filter((one) => one === key).length
  return named.toSorted((one, other) => times(other) - times(one))[0]
}

/** Adds what is about a class to the kind that it is about, or begins another. */
function join(found: OpenKind, kinds: OpenKind[]): void {
  const index = kinds.findIndex((kind) => isSame(kind, found))
  const same = kinds[index]
  if (same === undefined) {
    kinds.push(found)
    return
  }
  const chosen = nameRank(found) > nameRank(same) ? found : same
  const nouns = [...nounsOf(same), ...nounsOf(found)]
  // what is written elsewhere need not be the thing itself: whoever drops a favourite does not delete it
  const isMeant = (one: DeedCandidate) =>
    one.deed === 'list' || one.deed === 'read' || isHome(found) || isBelow(one, same) || nouns.includes(nounOfName(one))
  kinds[index] = {
    ...chosen,
    bases: [...same.bases, ...found.bases],
    candidates: [...same.candidates, ...found.candidates.filter(isMeant)],
  }
}

/** Things that come into being in two places are of two kinds, unless one place lies in the other or is called like it. */
function isSame(one: OpenKind, other: OpenKind): boolean {
  if (one.type !== other.type || one.key.name !== other.key.name) return false
  if (one.noun === other.noun || !(isHome(one) && isHome(other))) return true
  return one.bases.some((first) =>
    other.bases.some((second) => first.startsWith(`${second}/`) || second.startsWith(`${first}/`)),
  )
}

/** A path that is called like the class names its things best, and then one below which they are created. */
function nameRank(kind: EntityKind): number {
  return Number(nounsOf(kind)[0] === kind.noun) * 2 + Number(isHome(kind))
}

/** What a path or a name may call one of them: `booking`, and so its class, `BookingDto`. */
function nounsOf({ type, noun }: EntityKind): readonly string[] {
  return [nounOfClass(type), noun]
}
