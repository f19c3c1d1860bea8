/** Finds the entities of an API: what several operations create, read, list, update and delete. */

import type { Member } from '#servicestack/model/member.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { DeedCandidate, ScopePart } from './deed-candidate.ts'
import type { EntityKind } from './entity-kind.ts'
import { entityKinds } from './entity-kinds.ts'
import type { EntityPlan, EntityUse } from './entity-plan.ts'
import { Inventor } from './inventor.ts'
import { scopePairs } from './scope-pairs.ts'
import { useOf } from './use-of.ts'

/**
 * Returns a plan for each class with a key on which shapes agree: one operation must show its entities, and another must be
 * about them too. Where anything is in doubt an operation has no part in a plan.
 */
export function inferEntities(model: ServiceModel): readonly EntityPlan[] {
  const inventor = new Inventor(model)
  const kinds = entityKinds(inventor)
  const planned = new Set<string>()
  const drafts = kinds.map((kind) => ({
    kind,
    uses: usesOf(kind, (one) => one.isAside === undefined, planned, inventor),
  }))
  const whole = drafts.map(({ kind, uses }) => ({
    kind,
    uses: [...uses, ...usesOf(kind, (one) => one.isAside === true, planned, inventor)],
  }))
  const taken = new Set<string>()
  return whole.flatMap(({ kind, uses }) => {
    const isShown = uses.some(({ does }) => does === 'read' || does === 'list')
    if (!isShown || uses.length < 2) return []
    const collection = freeName(kind.collection, taken)
    taken.add(collection)
    return [planOf(kind, collection, uses, inventor)]
  })
}

/** Each operation has one part in one plan; two routes of which one creates and one replaces save. */
function usesOf(
  kind: EntityKind,
  isMeant: (candidate: DeedCandidate) => boolean,
  planned: Set<string>,
  inventor: Inventor,
): readonly EntityUse[] {
  const uses = new Map<string, EntityUse>()
  for (const candidate of kind.candidates.filter(isMeant)) {
    const use = planned.has(candidate.operation.name) ? undefined : useOf(candidate, kind, inventor)
    const other = use && uses.get(use.operation)
    if (use !== undefined) uses.set(use.operation, other === undefined ? use : both(other, use))
  }
  for (const name of uses.keys()) planned.add(name)
  return [...uses.values()]
}

function both(one: EntityUse, other: EntityUse): EntityUse {
  const deeds = new Set([one.does, other.does])
  if (!deeds.has('create') || !(deeds.has('replace') || deeds.has('update'))) return one
  return { ...(one.keyFrom === undefined ? other : one), does: 'save' }
}

function planOf(kind: EntityKind, collection: string, uses: readonly EntityUse[], inventor: Inventor): EntityPlan {
  const { noun, type, key, members } = kind
  const used = new Set(uses.map(({ operation }) => operation))
  const parts = kind.candidates
    .filter(({ operation }) => used.has(operation.name))
    .flatMap(({ operation, scope }) =>
      scope.map((part) => ({ part, pairs: scopePairs([part], inventor.membersOf(operation.name), kind) ?? [] })),
    )
  const named = (isMeant: (part: ScopePart) => boolean): readonly Member[] => {
    const names = parts.flatMap(({ part, pairs }) => (isMeant(part) ? pairs.map(({ to }) => to) : []))
    return members.filter(({ name }) => names.includes(name))
  }
  return {
    collection,
    noun,
    type,
    key,
    scope: named(() => true),
    keyParts: named(({ isKeyPart }) => isKeyPart === true),
    uses,
  }
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted
  for (let number = 2; taken.has(name); number += 1) name = `${wanted}-${number}`
  return name
}
