/** Fills in what a server notes by itself when something is written: when, and by whom. */

import type { Call } from '#mocks/engine/service.ts'
import { wireDate } from '#mocks/world/wire-date.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'
import { wordsOf } from './words-of.ts'

const changed = /\b(modified|updated|changed|touched|written)\b/
const created = /\b(created|added|registered)\b/

/** Returns the members that say so by their names; `isNew` also those of the beginning. */
export function stamps(members: readonly Member[], isNew: boolean, { caller, world }: Call): WireObject {
  const values = members.flatMap((member) => {
    const words = wordsOf(member.name)
    if (!changed.test(words) && !(isNew && created.test(words))) return []
    const value = stampOf(member, words, caller, world.now())
    return value === undefined ? [] : [[member.name, value] as const]
  })
  return Object.fromEntries(values)
}

function stampOf({ type }: Member, words: string, caller: string, now: number): WireValue | undefined {
  if (type.kind !== 'scalar') return undefined
  const text = new Date(now).toISOString().slice(0, 23)
  if (type.scalar === 'DateTime') return `${text}0000Z`
  if (type.scalar === 'DateTimeOffset') return `${text}0000+00:00`
  if (type.scalar !== 'string') return undefined
  if (/\bby\b/.test(words)) return caller === '' ? undefined : caller
  return /\b(on|at|date|time)\b/.test(words) ? wireDate(now) : undefined
}
