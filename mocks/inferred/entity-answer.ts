/** Finds where a response holds an entity, a list of them, or the key of one. */

import type { Member } from '#servicestack/model/member.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { DeedCandidate } from './deed-candidate.ts'
import type { EntityAnswer } from './entity-plan.ts'
import type { EntityShape } from './entity-shape.ts'
import type { Inventor } from './inventor.ts'
import { isText } from './is-text.ts'
import { isView } from './is-view.ts'
import { nounOfClass } from './noun-of-class.ts'
import { rowsMember } from './rows-member.ts'
import { sameType } from './same-type.ts'

/** Returns how the response of a deed tells of entities of a class, or undefined when it must have another meaning. */
export function entityAnswer(
  response: TypeReference | undefined,
  { deed, base }: Pick<DeedCandidate, 'deed' | 'base'>,
  entity: EntityShape,
  inventor: Inventor,
): EntityAnswer | undefined {
  const all = response === undefined ? [] : heldIn(response, inventor)
  const isMany = deed === 'list'
  const held = all.flatMap(({ type, answer }) => {
    if (isMany !== (answer.kind === 'rows' || answer.kind === 'entries')) return []
    if (type === entity.type) return [answer]
    const isMeant = entity.bases.includes(base) || nounOfClass(type) === nounOfClass(entity.type)
    return isMeant && inventor.isClass(type) && isView(inventor.membersOf(type), entity)
      ? [{ ...answer, view: type }]
      : []
  })
  const [answer] = held.toSorted((one, other) => Number('view' in one) - Number('view' in other))
  if (answer !== undefined && deed !== 'delete-many') return answer
  if (deed === 'list' || deed === 'read') return undefined
  if (response === undefined) return { kind: 'nothing' }
  if (deed === 'delete' || deed === 'delete-many') return { kind: 'other' }
  return keyIn(response, entity.key, inventor) ?? (deed === 'create' ? undefined : { kind: 'other' })
}

/** A class and where a response holds one or many of it. */
export interface Held {
  readonly type: string
  readonly answer: Extract<EntityAnswer, { readonly kind: 'entity' | 'rows' | 'entries' }>
}

/** Returns all that a response may be about: itself, its one list of objects, its one object. */
export function heldIn(response: TypeReference, inventor: Inventor): readonly Held[] {
  if (response.kind === 'list' && response.items.kind === 'named') {
    return [{ type: response.items.name, answer: { kind: 'rows' } }]
  }
  if (response.kind === 'dictionary' && response.values.kind === 'named') {
    return [{ type: response.values.name, answer: { kind: 'entries' } }]
  }
  if (response.kind !== 'named') return []
  const members = inventor.membersOf(response.name)
  const rows = rowsMember(members)
  const objects = members.filter(({ type }) => type.kind === 'named' && inventor.isClass(type.name))
  const [only] = objects
  return [
    { type: response.name, answer: { kind: 'entity' } },
    ...(rows?.type.kind === 'list' && rows.type.items.kind === 'named'
      ? [{ type: rows.type.items.name, answer: { kind: 'rows' as const, member: rows.name } }]
      : []),
    ...(only?.type.kind === 'named' && objects.length === 1
      ? [{ type: only.type.name, answer: { kind: 'entity' as const, member: only.name } }]
      : []),
  ]
}

function keyIn(response: TypeReference, key: Member, inventor: Inventor): EntityAnswer | undefined {
  if (sameType(response, key.type)) return { kind: 'key' }
  if (response.kind !== 'named') return undefined
  const members = inventor.membersOf(response.name)
  const found = members.find(({ name, type }) => {
    const isNamed = name.toLowerCase() === key.name.toLowerCase() || name.toLowerCase() === 'id'
    // ServiceStack's own IdResponse has its id as text, whatever the key
    return isNamed && (sameType(type, key.type) || isText(type))
  })
  return found && { kind: 'key', member: found.name }
}
