/** Finds the member that an entity is known by. */

import type { Member } from '#servicestack/model/member.ts'
import type { Scalar } from '#servicestack/model/type-reference.ts'
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
  const prefix = noun.replaceAll(' ', '')
  return [member.name, member.property ?? member.name]
    .map(plain)
    .flatMap((name) => [name, name.startsWith(prefix) ? name.slice(prefix.length) : name, `${prefix}${name}`])
    .map((name) => entity.find((one) => plain(one.name) === name || plain(one.property ?? one.name) === name))
    .find((found) => found !== undefined && isKey(found) && sameType(found.type, member.type))
}

/** Returns the entity's `id`, or its `vesselId`. */
export function ownKey(entity: readonly Member[], noun: string): Member | undefined {
  const names = ['id', `${noun.replaceAll(' ', '')}id`]
  return entity.find((member) => isKey(member) && names.includes(plain(member.name)))
}

function isKey({ type }: Member): boolean {
  return type.kind === 'scalar' && keyTypes.has(type.scalar)
}

function plain(name: string): string {
  return name.replace(/[^A-Za-z\d]/g, '').toLowerCase()
}
