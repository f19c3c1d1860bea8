/** Makes keys for entities: those of the seeds, and those of entities that a request creates. */

import type { World } from '#mocks/world/world.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { EntityPlan } from './entity-plan.ts'

type Kind = Pick<EntityPlan, 'noun'>

/** Returns the key of the seed at a place: 1 and on, `V1001` and on, or a Guid. */
export function seedKey({ noun }: Kind, { type }: Member, index: number, world: World): WireValue {
  const scalar = type.kind === 'scalar' ? type.scalar : 'string'
  if (scalar === 'Guid') return world.invent(`${noun} ${index}`, 'key', ({ string }) => string.uuid())
  if (scalar === 'string') return textKey(noun, index + 1)
  return scalar === 'long' || scalar === 'ulong' ? String(index + 1) : index + 1
}

/** Returns a key that no entity of the collection has or, as far as the journal goes back, has had. */
export function nextKey(plan: EntityPlan, world: World): WireValue {
  const gone = world.journal.events().flatMap(({ collection, id }) => (collection === plan.collection ? [id] : []))
  const ids = [...world.collection(plan.collection).ids(), ...gone]
  // of a key of several parts, its own is the last
  const used = new Set(plan.keyParts.length === 0 ? ids : ids.map((id) => id.slice(id.lastIndexOf('/') + 1)))
  let index = used.size
  const scalar = plan.key.type.kind === 'scalar' ? plan.key.type.scalar : 'string'
  if (scalar !== 'Guid') index = Math.max(0, ...[...used].map((id) => numberIn(id, plan, scalar === 'string')))
  let key = seedKey(plan, plan.key, index, world)
  while (used.has(String(key))) {
    index += 1
    key = seedKey(plan, plan.key, index, world)
  }
  return key
}

const firstNumber = 1000

function textKey(noun: string, number: number): string {
  return `${initial(noun)}${firstNumber + number}`
}

function initial(noun: string): string {
  return (/[a-z]/.exec(noun)?.[0] ?? 'x').toUpperCase()
}

/** How many keys lie up to this one; none for a key that was made elsewhere. */
function numberIn(id: string, { noun }: Kind, isText: boolean): number {
  const digits = isText && id.startsWith(initial(noun)) ? id.slice(1) : id
  const number = /^\d{1,9}$/.test(digits) ? Number(digits) : 0
  return Math.max(0, isText ? number - firstNumber : number)
}
