/** Reads JSV as leniently as a ServiceStack server does, swallowing what it swallows. */

import { findType } from '#servicestack/model/find-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { wireMembers } from '#servicestack/model/wire-members.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { readEnum, readScalar } from '#servicestack/text/read-scalar.ts'
import { indexOutOfRange, notAnObject, SerializationError } from '#servicestack/text/serialization-error.ts'
import { skipKey } from './skip-key.ts'
import { skipValue } from './skip-value.ts'
import { unquote } from './unquote.ts'

/** Levels of nested objects, lists and dictionaries after which the reader gives up on a member. */
const depthLimit = 200

/**
 * Reads a value of `type` from JSV text; only members that the reader assigned are present. Throws a
 * {@link SerializationError} where the real library throws at the root; inside, such members are left out.
 */
export function parse(text: string, type: TypeReference, model: ServiceModel): WireValue {
  return read(text, type, { model, depth: 0 })
}

interface Place {
  readonly model: ServiceModel
  readonly depth: number
}

function read(slice: string, type: TypeReference, place: Place): WireValue {
  if (place.depth > depthLimit) return null
  const inner = { model: place.model, depth: place.depth + 1 }
  switch (type.kind) {
    case 'scalar':
      return type.scalar === 'string' ? unquote(slice) : scalar(slice, type.scalar)
    case 'list':
      return slice === '' ? null : readList(slice, type.items, inner)
    case 'dictionary':
      return slice === '' ? null : readDictionary(slice, type.values, inner)
    case 'named':
      return readNamed(slice, type.name, inner)
  }
}

function scalar(slice: string, kind: 'boolean' | 'number'): WireValue {
  return readScalar(unquote(slice) ?? '', kind)
}

function readNamed(slice: string, name: string, place: Place): WireValue {
  const type = findType(place.model, name)
  if (type?.kind === 'class') return slice === '' ? null : readObject(slice, name, place)
  const text = unquote(slice)
  if (type === undefined) return text
  return text === null || text === '' ? (type.values[0] ?? null) : readEnum(text, type)
}

function readObject(slice: string, name: string, place: Place): WireValue {
  if (!slice.startsWith('{')) throw notAnObject(name, slice)
  if (/^\{\s*\}/.test(slice)) return {}
  const members = new Map(wireMembers(place.model, name).map((member) => [member.name.toLowerCase(), member]))
  const values = new Map<string, WireValue>()
  for (let offset = 1; offset < slice.length; offset++) {
    const colon = skipKey(slice, offset)
    const end = skipValue(slice, colon + 1)
    // a quoted name keeps its quotes and so names nothing: docs/discoveries/jsv-quoted-names.md
    const member = members.get(slice.slice(offset, colon).trim().toLowerCase())
    const value = member && swallow(() => read(slice.slice(colon + 1, end), member.type, place))
    if (member && value !== undefined) values.set(member.name, value)
    offset = end
  }
  return inWireOrder(values, members.values())
}

function inWireOrder(values: ReadonlyMap<string, WireValue>, members: Iterable<Member>): WireValue {
  const ordered = [...members].filter(({ name }) => values.has(name))
  return Object.fromEntries(ordered.map(({ name }) => [name, values.get(name)]))
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

function readList(slice: string, items: TypeReference, place: Place): WireValue {
  const trimmed = slice.trim()
  if (trimmed === '[') throw indexOutOfRange()
  const body = trimmed.startsWith('[') ? trimmed.slice(1, -1) : trimmed
  if (body.trim() === '') return []
  const isObjectList = body.startsWith('{') && holdsObjects(items, place.model)
  const values: WireValue[] = []
  let offset = 0
  while (offset < body.length) {
    const end = skipValue(body, offset)
    values.push(read(body.slice(offset, end), items, place))
    offset = isObjectList || ',}'.includes(body.charAt(end)) ? end + 1 : end
    // a separator at the very end adds a default item: the list rules in docs/discoveries/jsv-lists.md
    if (!isObjectList && offset >= body.length && end < body.length) values.push(read('', items, place))
    if (offset === end && end < body.length && body.charAt(end) === ']') break
  }
  return values
}

function holdsObjects(items: TypeReference, model: ServiceModel): boolean {
  return items.kind === 'dictionary' || (items.kind === 'named' && findType(model, items.name)?.kind === 'class')
}

function readDictionary(slice: string, values: TypeReference, place: Place): WireValue {
  const start = slice.startsWith('{') ? 1 : 0
  if (/^\s*\}?$/.test(slice.slice(start))) return {}
  const entries = new Map<string, WireValue>()
  for (let offset = start; offset < slice.length; ) {
    const colon = skipKey(slice, offset)
    const end = skipValue(slice, colon + 1)
    entries.set(unquote(slice.slice(offset, colon)) ?? '', read(slice.slice(colon + 1, end), values, place))
    offset = ',}'.includes(slice.charAt(end)) ? end + 1 : end
  }
  return Object.fromEntries(entries)
}
