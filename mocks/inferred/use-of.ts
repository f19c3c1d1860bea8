/** Says what an operation does to one kind of entity, if its shapes agree with what its route or its name tells. */

import type { Member } from '#servicestack/model/member.ts'
import type { DeedCandidate } from './deed-candidate.ts'
import { entityAnswer } from './entity-answer.ts'
import type { EntityKind } from './entity-kind.ts'
import type { Deed, EntityAnswer, EntityUse, Pairs } from './entity-plan.ts'
import type { Inventor } from './inventor.ts'
import { keyNamedBy } from './key-of.ts'
import { plainName } from './plain-name.ts'
import { sameName } from './same-name.ts'
import { sameType } from './same-type.ts'
import { scopePairs } from './scope-pairs.ts'
import { sharedMembers } from './shared-members.ts'

/** Returns the use, or undefined where anything is in doubt. */
export function useOf(candidate: DeedCandidate, kind: EntityKind, inventor: Inventor): EntityUse | undefined {
  const { operation, isAside } = candidate
  const { asked, body } = askedOf(candidate, kind, inventor)
  const scope = scopePairs(candidate.scope, asked, kind)
  if (scope === undefined) return undefined
  const many = manyKeys(candidate, asked, kind)
  const does: Deed = many === undefined ? candidate.deed : 'delete-many'
  const named = many === undefined ? keyFrom(candidate, asked, kind) : { from: many, to: kind.key }
  const isAboutOne = does !== 'list' && does !== 'create' && does !== 'save'
  const answer = entityAnswer(operation.response, { ...candidate, deed: does }, kind, inventor)
  if (answer === undefined || (isAboutOne && named === undefined)) return undefined
  const scoped = new Set(scope.map(({ from }) => from))
  const pairs = [
    ...scope,
    ...pairsOf(
      asked.filter(({ name }) => !scoped.has(name)),
      named,
      kind,
    ),
  ]
  const isSaid = pairs.some(({ to }) => to !== kind.key.name && !scope.some((part) => part.to === to))
  // a write that shares nothing with the entity but its key writes something else
  if (isWrite(does) && !isSaid && !(isAside && answer.kind === 'entity')) return undefined
  if (isAside && !isSure(candidate, answer, pairs.length === asked.length)) return undefined
  return {
    operation: operation.name,
    does,
    ...((isAboutOne || does === 'save') && named !== undefined && { keyFrom: named.from.name }),
    ...(named !== undefined && named.to.name !== kind.key.name && { keyTo: named.to.name }),
    ...(body !== undefined && { body }),
    answer,
    within: scope,
    pairs,
  }
}

/** Below one thing another may be made; what is told of the thing itself, or shows just that, is not about another. */
function isSure({ operation }: DeedCandidate, answer: EntityAnswer, isAllItsOwn: boolean): boolean {
  if (answer.kind === 'entity' && answer.view === undefined) return true
  const makes = operation.routes.some(({ verbs }) => verbs.includes('POST'))
  return !makes && (answer.kind === 'entity' || isAllItsOwn)
}

function isWrite(deed: Deed): boolean {
  return deed === 'create' || deed === 'update' || deed === 'replace' || deed === 'save'
}

/** The request's members, and in place of one that holds an entity those of that. */
function askedOf(
  { operation, deed }: DeedCandidate,
  { members }: EntityKind,
  inventor: Inventor,
): { readonly asked: readonly Member[]; readonly body?: string } {
  const all = inventor.membersOf(operation.name)
  const bodies = all.filter(({ type }) => {
    if (type.kind !== 'named' || !inventor.isClass(type.name)) return false
    const own = inventor.membersOf(type.name)
    return sharedMembers(own, members).length * 2 > own.length
  })
  const [only] = bodies
  if (!isWrite(deed) || only?.type.kind !== 'named' || bodies.length > 1) return { asked: all }
  const outer = all.filter((member) => member !== only)
  const inner = inventor.membersOf(only.type.name).filter(({ name }) => sameName(outer, { name }) === undefined)
  return { asked: [...outer, ...inner], body: only.name }
}

/** The list of keys of those that are to be deleted. */
function manyKeys(
  { deed, item }: DeedCandidate,
  asked: readonly Member[],
  { key, noun }: EntityKind,
): Member | undefined {
  if (deed !== 'delete' || item !== undefined) return undefined
  const names = [`${key.name}s`, `${noun}${key.name}s`, `${noun}s`].map(plainName)
  return asked.find(
    ({ name, type }) => type.kind === 'list' && sameType(type.items, key.type) && names.includes(plainName(name)),
  )
}

interface KeyPair {
  readonly from: Member
  readonly to: Member
}

/** The request member that names the entity, by its key or by another that a path asks for: `/products/{Slug}`. */
function keyFrom({ item, noun, deed }: DeedCandidate, asked: readonly Member[], kind: EntityKind): KeyPair | undefined {
  const given = item === undefined ? asked : [sameName(asked, { name: item })].filter((member) => member !== undefined)
  const from = given.find((member) => isKeyOf(member, kind, noun))
  if (from !== undefined) return { from, to: kind.key }
  const [other] = given
  if (item === undefined || deed !== 'read' || other === undefined) return undefined
  const to = keyNamedBy(other, kind.members, kind.noun)
  return to && { from: other, to }
}

function isKeyOf(member: Member, { key, noun }: EntityKind, other: string): boolean {
  return [noun, other].some((one) => keyNamedBy(member, [key], one) !== undefined)
}

function pairsOf(asked: readonly Member[], named: KeyPair | undefined, { members }: EntityKind): Pairs {
  return asked.flatMap((member) => {
    const same = member === named?.from ? named.to : sameName(members, member)
    return same !== undefined && sameType(same.type, member.type) ? [{ from: member.name, to: same.name }] : []
  })
}
