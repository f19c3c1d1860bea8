/** Finds the entities of an API: what several operations create, read, list, update and delete by one path. */

import type { Member } from '#servicestack/model/member.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { type DeedCandidate, deedCandidates } from './deed-candidate.ts'
import { entityAnswer, heldIn } from './entity-answer.ts'
import type { EntityPlan, EntityUse } from './entity-plan.ts'
import { Inventor } from './inventor.ts'
import { keyNamedBy, ownKey } from './key-of.ts'
import { sameName } from './same-name.ts'
import { sameType } from './same-type.ts'

/**
 * Returns a plan for each path under which the shapes agree on one class with a key: one operation must show its
 * entities, and another must be about them too. Where anything is in doubt an operation has no part in a plan.
 */
export function inferEntities(model: ServiceModel): readonly EntityPlan[] {
  const inventor = new Inventor(model)
  const groups = groupByBase(inventor)
  const taken = new Set<string>()
  const planned = new Set<string>()
  return [...groups.values()].flatMap((group) => {
    const plan = planOf(
      group.filter(({ operation }) => !planned.has(operation.name)),
      inventor,
    )
    if (plan === undefined) return []
    for (const { operation } of plan.uses) planned.add(operation)
    const collection = freeName(plan.collection, taken)
    taken.add(collection)
    return [{ ...plan, collection }]
  })
}

/** Candidates by the path that they share; a route that an operation has besides others counts for itself. */
function groupByBase(inventor: Inventor): ReadonlyMap<string, readonly DeedCandidate[]> {
  const markers = new Map(inventor.model.types.map((type) => [type.name, type.kind === 'class' ? type.implements : []]))
  const groups = new Map<string, DeedCandidate[]>()
  for (const operation of inventor.model.operations) {
    for (const candidate of deedCandidates(operation, markers.get(operation.name) ?? [])) {
      const group = groups.get(candidate.base) ?? []
      groups.set(candidate.base, group)
      group.push(candidate)
    }
  }
  return groups
}

function planOf(group: readonly DeedCandidate[], inventor: Inventor): EntityPlan | undefined {
  const [first] = group
  const type = entityType(group, inventor)
  if (first === undefined || type === undefined || group.length < 2) return undefined
  const { noun, collection } = first
  const members = inventor.membersOf(type)
  const key = keyOf(group, members, noun, inventor)
  const scope = scopeOf(first, members, inventor)
  if (key === undefined || scope === undefined) return undefined
  const entity = { type, members, key, noun }
  const uses = new Map<string, EntityUse>()
  for (const candidate of group) {
    const use = useOf(candidate, entity, inventor)
    if (use !== undefined && !uses.has(use.operation)) uses.set(use.operation, use)
  }
  const all = [...uses.values()]
  const isShown = all.some(({ does }) => does === 'read' || does === 'list')
  return isShown && all.length > 1 ? { collection, noun, type, key, scope, uses: all } : undefined
}

/** The class that most operations are about; lists and reads say it before others do. */
function entityType(group: readonly DeedCandidate[], inventor: Inventor): string | undefined {
  const votes = new Map<string, number>()
  const order = ['list', 'read', 'create', 'update', 'replace', 'delete']
  for (const { operation, deed } of group.toSorted(
    (one, other) => order.indexOf(one.deed) - order.indexOf(other.deed),
  )) {
    const held = operation.response === undefined ? [] : heldIn(operation.response, inventor)
    const types = held.filter(
      ({ answer }) => (deed === 'list') === (answer.kind === 'rows' || answer.kind === 'entries'),
    )
    for (const { type } of types) if (inventor.isClass(type)) votes.set(type, (votes.get(type) ?? 0) + 1)
  }
  const most = Math.max(0, ...votes.values())
  return [...votes].find(([, count]) => count === most)?.[0]
}

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
  return named[0] ?? ownKey(members, noun)
}

/** The members for the placeholders before the key; undefined when an entity does not tell where it belongs. */
function scopeOf(
  { operation, scope }: DeedCandidate,
  members: readonly Member[],
  inventor: Inventor,
): readonly Member[] | undefined {
  const found = scope.map((name) => {
    const asked = sameName(inventor.membersOf(operation.name), { name })
    const member = asked && sameName(members, asked)
    return asked && member && sameType(asked.type, member.type) ? member : undefined
  })
  const known = found.filter((member) => member !== undefined)
  return known.length === found.length ? known : undefined
}

interface Entity {
  readonly type: string
  readonly members: readonly Member[]
  readonly key: Member
  readonly noun: string
}

function useOf(candidate: DeedCandidate, entity: Entity, inventor: Inventor): EntityUse | undefined {
  const { operation, deed, item } = candidate
  const { key, members, noun } = entity
  const asked = inventor.membersOf(operation.name)
  const named = item === undefined ? asked : [sameName(asked, { name: item })].filter((member) => member !== undefined)
  const keyFrom = named.find((member) => keyNamedBy(member, [key], noun) !== undefined)
  const isAboutOne = deed !== 'list' && deed !== 'create'
  const answer = entityAnswer(operation.response, deed, entity.type, key, inventor)
  if (answer === undefined || (isAboutOne && keyFrom === undefined)) return undefined
  const pairs = asked.flatMap((member) => {
    const same = member === keyFrom ? key : sameName(members, member)
    return same !== undefined && sameType(same.type, member.type) ? [{ from: member.name, to: same.name }] : []
  })
  const isWrite = deed === 'create' || deed === 'update' || deed === 'replace'
  // a write that shares nothing with the entity but its key writes something else
  if (isWrite && !pairs.some(({ to }) => to !== key.name)) return undefined
  return {
    operation: operation.name,
    does: deed,
    ...(isAboutOne && keyFrom !== undefined ? { keyFrom: keyFrom.name } : {}),
    answer,
    pairs,
  }
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted
  for (let number = 2; taken.has(name); number += 1) name = `${wanted}-${number}`
  return name
}
