/** Reads JSON as leniently as a ServiceStack server does, into the types of the model. */

import { findType } from '#servicestack/model/find-type.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { wireMembers } from '#servicestack/model/wire-members.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { readEnum, readScalar } from '#servicestack/text/read-scalar.ts'
import { indexOutOfRange, notAnObject, SerializationError } from '#servicestack/text/serialization-error.ts'
import { entriesOf, itemsOf } from './slices.ts'
import { unescapeText } from './unescape-text.ts'

/** Levels of nested values after which the reader gives up on a member. */
const depthLimit = 200

/**
 * Reads a value of `type` from JSON text; only members that the reader assigned are present. Throws a
 * {@link SerializationError} where the real library throws at the root; inside, such members are left out.
 */
export function parse(text: string, type: TypeReference, model: ServiceModel): WireValue {
  return read(text.replace(/^\uFEFF/, '').trim(), type, { model, depth: 0 })
}

interface Place {
  readonly model: ServiceModel
  readonly depth: number
}

function read(slice: string, type: TypeReference, place: Place): WireValue {
  if (place.depth > depthLimit) return null
  const inner = { model: place.model, depth: place.depth + 1 }
  const isClass = type.kind === 'named' && findType(place.model, type.name)?.kind === 'class'
  if (isClass) return place.depth > 0 && isNull(slice) ? null : readObject(slice, type.name, inner)
  if (isNull(slice)) return null
  if (type.kind === 'list') return [...itemsOf(slice)].map((item) => read(item, type.items, inner))
  if (type.kind === 'dictionary') return readDictionary(slice, type.values, inner)
  return readText(unescapeText(slice), type, place.model)
}

function isNull(slice: string): boolean {
  return slice === '' || slice === 'null'
}

function readText(text: string, type: TypeReference, model: ServiceModel): WireValue {
  if (type.kind === 'scalar') return readScalar(text, type.scalar)
  const named = type.kind === 'named' ? findType(model, type.name) : undefined
  if (named?.kind !== 'enum') return text
  return text === '' ? (named.values[0] ?? null) : readEnum(text, named)
}

function readObject(slice: string, name: string, place: Place): WireValue {
  if (!slice.startsWith('{')) throw slice === '' ? indexOutOfRange() : notAnObject(name, slice)
  const members = new Map(wireMembers(place.model, name).map((member) => [member.name.toLowerCase(), member]))
  const values = new Map<string, WireValue>()
  for (const [key, value] of entriesOf(slice)) {
    const member = members.get(key.toLowerCase())
    const converted = member && swallow(() => read(value, member.type, place))
    if (member && converted !== undefined && converted !== null) values.set(member.name, converted)
  }
  const ordered = [...members.values()].filter((member) => values.has(member.name))
  return Object.fromEntries(ordered.map((member) => [member.name, values.get(member.name)]))
}

function readDictionary(slice: string, values: TypeReference, place: Place): WireValue {
  return Object.fromEntries([...entriesOf(slice)].map(([key, value]) => [key, read(value, values, place)]))
}

/** Runs a conversion and returns undefined where the server would have left the member unset. */
function swallow(convert: () => WireValue): WireValue | undefined {
  try {
    return convert()
  } catch (error) {
    if (error instanceof SerializationError) return undefined
    throw error
  }
}
