/** Reads text into the types of the model as leniently as a ServiceStack server does, swallowing what it swallows. */

import { findType } from '#servicestack/model/find-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { Scalar, TypeReference } from '#servicestack/model/type-reference.ts'
import { wireMembers } from '#servicestack/model/wire-members.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { cutEntries } from './cut-entries.ts'
import { cutItems } from './cut-items.ts'
import type { Cutter } from './cutter.ts'
import { readEnum } from './read-enum.ts'
import { readScalar } from './read-scalar.ts'
import { indexOutOfRange, notAnObject, SerializationError } from './serialization-error.ts'
import { skipBlank } from './skip-blank.ts'

/** Levels of nested objects, lists and dictionaries after which the reader gives up on a member. */
const depthLimit = 200

/**
 * Reads a value of `type`; only members that the reader assigned are present, in wire order. Throws a
 * {@link SerializationError} where the real library throws at the root; inside, such members are left out.
 */
export function readLeniently(text: string, type: TypeReference, model: ServiceModel, cutter: Cutter): WireValue {
  return read(text === '' ? null : text, type, { model, cutter, classes: new Map() }, 0)
}

interface Reading {
  readonly model: ServiceModel
  readonly cutter: Cutter
  /** Members by lower-case name, for each class met so far. */
  readonly classes: Map<string, ReadonlyMap<string, Member>>
}

function read(slice: string | null, type: TypeReference, reading: Reading, depth: number): WireValue {
  if (depth > depthLimit) return null
  switch (type.kind) {
    case 'scalar':
      return scalar(slice, type.scalar, reading.cutter)
    case 'list':
      return slice ? readList(slice, type.items, reading, depth + 1) : null
    case 'dictionary':
      return slice ? readDictionary(slice, type.values, reading, depth + 1) : null
    case 'named':
      return readNamed(slice, type.name, reading, depth + 1)
  }
}

function scalar(slice: string | null, kind: Scalar, cutter: Cutter): WireValue {
  if (slice === null && kind !== 'number') return kind === 'boolean' ? false : null
  return readScalar(slice === null ? '' : cutter.text(slice), kind)
}

function readNamed(slice: string | null, name: string, reading: Reading, depth: number): WireValue {
  const type = findType(reading.model, name)
  if (slice === null) return type?.kind === 'enum' ? (type.values[0] ?? null) : null
  if (type?.kind === 'class') return readObject(slice, name, reading, depth)
  const text = reading.cutter.text(slice)
  return type ? readEnum(text, type) : text
}

function readObject(slice: string, name: string, reading: Reading, depth: number): WireValue {
  const { cutter } = reading
  const start = cutter.next(slice, 0)
  if (start >= slice.length) throw indexOutOfRange()
  if (slice[start] !== '{') throw notAnObject(name, slice)
  if (isEmptyBody(slice, start + 1)) return {}
  const members = membersOf(name, reading)
  const values = new Map<Member, WireValue>()
  for (const [key, value] of cutEntries(slice, start + 1, 'anything', cutter)) {
    const member = key === null ? undefined : members.get(cutter.name(key).toLowerCase())
    const converted = member && swallow(() => readMember(value, member, reading, depth))
    if (member && converted !== undefined) values.set(member, converted)
  }
  const ordered = [...members.values()].filter((member) => values.has(member))
  return Object.fromEntries(ordered.map((member) => [member.name, values.get(member)]))
}

function membersOf(name: string, { classes, model }: Reading): ReadonlyMap<string, Member> {
  const known = classes.get(name)
  if (known) return known
  const members = new Map(wireMembers(model, name).map((member) => [member.name.toLowerCase(), member]))
  classes.set(name, members)
  return members
}

/** Text behind an empty body does not count: the library stops at the brace. */
function isEmptyBody(slice: string, start: number): boolean {
  const offset = skipBlank(slice, start)
  return offset >= slice.length || slice[offset] === '}'
}

function readMember(slice: string | null, member: Member, reading: Reading, depth: number): WireValue {
  return slice === null && member.nullable ? null : read(slice, member.type, reading, depth)
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

function readList(slice: string, items: TypeReference, reading: Reading, depth: number): WireValue {
  return cutItems(slice, items, reading.cutter).map((item) => readItem(item, items, reading, depth))
}

/** An empty item of a value type is that type's default; as a member, an empty number or `""` would be an error. */
function readItem(item: string | null, type: TypeReference, reading: Reading, depth: number): WireValue {
  if (item !== null && item !== '') return read(item, type, reading, depth)
  if (type.kind === 'scalar' && type.scalar === 'number') return 0
  return type.kind === 'scalar' && type.scalar === 'string' ? item : read(null, type, reading, depth)
}

function readDictionary(slice: string, values: TypeReference, reading: Reading, depth: number): WireValue {
  const { cutter } = reading
  const opening = cutter.next(slice, 0)
  const start = slice[opening] === '{' ? opening + 1 : opening
  if (isEmptyBody(slice, start)) return {}
  const entries = new Map<string, WireValue>()
  for (const [key, value] of cutEntries(slice, start, 'separator', cutter)) {
    if (key !== null) entries.set(cutter.text(key), read(value, values, reading, depth))
  }
  return Object.fromEntries(entries)
}
