/** Finds the member that an entity is known by. */

import type { Member } from '#servicestack/model/member.ts'
import type { Scalar } from '#servicestack/model/type-reference.ts'
import { plainName } from './plain-name.ts'
import { sameType } from './same-type.ts'

/** Types of which a key may be; the world can make new ones of each. */
const keyTypes: ReadonlySet<Scalar> = new Set<Scalar>([
  'string',
  'Guid',
  'int',
  'uint',
  'short',
  'ushort',
  'long',
  'ulong',
  'number',
])

/**
 * Returns the entity's member that a request member names: of the same name, without the noun that it begins with
 * (`vesselKey` names `key`), or with it (`id` names `vesselId`); the types must be equal.
 */
export function keyNamedBy(member: Member, entity: readonly Member[], noun: string): Member | undefined {
  const prefix = plainName(noun)
  return [member.name, member.property ?? member.name]
    .map(plainName)
    .flatMap((name) => [name, name.startsWith(prefix) ? name.slice(prefix.length) : name, `${prefix}${name}`])
    .map((name) => entity.find((one) => plainName(one.name) === name || plainName(one.property ?? one.name) === name))
    .find((found) => found !== undefined && isKey(found) && sameType(found.type, member.type))
}

/** Returns the entity's `id`, or its `vesselId`. */
export function ownKey(entity: readonly Member[], noun: string): Member | undefined {
  const names = ['id', `${plainName(noun)}id`]
  return entity.find((member) => isKey(member) && names.includes(plainName(member.name)))
}

function isKey({ type }: Member): boolean {
  return type.kind === 'scalar' && keyTypes.has(type.scalar)
}
