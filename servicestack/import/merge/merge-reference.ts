/** Merges what several sources tell of the type of one member. */

import type { Member } from '#servicestack/model/member.ts'
import type { Scalar, TypeReference } from '#servicestack/model/type-reference.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import type { ImportNote } from '../import-note.ts'
import { conflict, type Telling } from './pick-fact.ts'

/** Returns the most exact type: TypeScript says `number` and `T[]` where C# tells which number and which list. */
export function mergeReference(about: string, told: readonly Telling<Member>[], notes: ImportNote[]): TypeReference {
  const ranked = told.toSorted((one, other) => vagueness(one) - vagueness(other))
  const [best, ...others] = ranked
  if (best === undefined) return { kind: 'scalar', scalar: 'object' }
  let type = best.value.type
  for (const { source, value } of others) {
    const deeper = deepest(type, value.type)
    if (isSame(deeper, value.type)) type = deeper
    else notes.push(conflict(best.source, source, `the type of ${about}`))
  }
  return type
}

function vagueness({ unknown }: Telling<Member>): number {
  return Number(unknown.has('scalars')) + Number(unknown.has('collections'))
}

/** Pages print arrays of arrays as arrays; where another source tells more of them, it is right. */
function deepest(type: TypeReference, other: TypeReference): TypeReference {
  if (type.kind !== 'list' || other.kind !== 'list') return type
  if (other.items.kind === 'list' && type.items.kind !== 'list' && type.isArray)
    return { ...type, items: deepest({ kind: 'list', items: type.items, isArray: true }, other.items) }
  return { ...type, items: deepest(type.items, other.items) }
}

/** True when the second type is the first as TypeScript tells it, or the very same. */
function isSame(type: TypeReference, vague: TypeReference): boolean {
  if (writeTypeText(type) === writeTypeText(vague)) return true
  if (type.kind === 'scalar' && vague.kind === 'scalar') return isVaguer(vague.scalar, type.scalar)
  if (type.kind === 'list' && vague.kind === 'list') return isSame(type.items, vague.items)
  if (type.kind === 'dictionary' && vague.kind === 'dictionary') return isSame(type.values, vague.values)
  if (type.kind === 'named' && vague.kind === 'named') return areSame(type, vague)
  return isStream(type, vague)
}

function areSame(type: TypeReference & { kind: 'named' }, vague: TypeReference & { kind: 'named' }): boolean {
  const [first = [], second = []] = [type.arguments, vague.arguments]
  if (type.name !== vague.name) return false
  return first.length !== second.length || first.every((one, at) => second[at] === undefined || isSame(one, second[at]))
}

function isStream(type: TypeReference, vague: TypeReference): boolean {
  return type.kind === 'named' && type.name === 'Stream' && vague.kind === 'scalar'
}

function isVaguer(vague: Scalar, exact: Scalar): boolean {
  if (vague === exact || vague === 'object') return true
  if (vague === 'string') return texts.has(exact)
  return vague === 'number' && !texts.has(exact) && exact !== 'boolean' && exact !== 'object'
}

const texts: ReadonlySet<Scalar> = new Set<Scalar>([
  'char',
  'DateTime',
  'DateTimeOffset',
  'TimeSpan',
  'DateOnly',
  'TimeOnly',
  'Guid',
  'Uri',
  'bytes',
])
