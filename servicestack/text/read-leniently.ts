/** Reads text into the types of the model as leniently as a ServiceStack server does, swallowing what it swallows. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import { findType } from '#servicestack/model/find-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { Scalar, TypeReference } from '#servicestack/model/type-reference.ts'
import { isObject } from '#servicestack/model/wire-kind.ts'
import { wireMembers } from '#servicestack/model/wire-members.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { cutEntries } from './cut-entries.ts'
import { cutItems } from './cut-items.ts'
import type { Cutter } from './cutter.ts'
import type { Dialect } from './dialect.ts'
import { enumValue } from './enum-value.ts'
import { listManners } from './list-manners.ts'
import { readEnum } from './read-enum.ts'
import { runtimeClass } from './runtime-class.ts'
import { integers } from './scalars/integers.ts'
import { scalarRules } from './scalars/scalar-rules.ts'
import { indexOutOfRange, notAnObject, notConvertible, SerializationError } from './serialization-error.ts'
import { skipBlank } from './skip-blank.ts'
import type { Zone } from './zone.ts'

/** What reading depends on besides the text and its type. */
export interface ReadingPlace {
  readonly model: ServiceModel
  readonly cutter: Cutter
  readonly dialect: Dialect
  readonly zone: Zone
  /** The library's own strictness (`ThrowOnError`): what a member cannot take is an error and not swallowed. */
  readonly throwsOnError?: boolean
}

/**
 * Reads a value of `type`; only members that the reader assigned are present, in wire order. Throws a
 * {@link SerializationError} where the real library throws at the root; inside, such members are left out.
 */
export function readLeniently(text: string, type: TypeReference, place: ReadingPlace): WireValue {
  return read(text === '' ? null : text, type, { ...place, classes: new Map() }, 0)
}

interface Reading extends ReadingPlace {
  /** Members by lower-case name, for each class met so far. */
  readonly classes: Map<string, ReadonlyMap<string, Member>>
}

function read(slice: string | null, type: TypeReference, reading: Reading, depth: number): WireValue {
  switch (type.kind) {
    case 'scalar':
      return type.isNullable && isNothing(slice, reading) ? null : scalar(slice, type.scalar, reading, depth)
    case 'list':
      return slice ? readList(slice, type, reading, depth) : null
    case 'dictionary':
      return slice && !isTooDeep(depth, reading) ? readDictionary(slice, type, reading, depth + 1) : null
    case 'named':
      return readNamed(slice, type, reading, depth)
  }
}

type ListType = TypeReference & { readonly kind: 'list' }

function isTooDeep(depth: number, { dialect }: Reading): boolean {
  return depth >= dialect.readDepth
}

/** Quotes with nothing in them are nothing where null is allowed. */
function isNothing(slice: string | null, { cutter }: Reading): boolean {
  return slice === null || cutter.text(slice) === ''
}

function scalar(slice: string | null, kind: Scalar, reading: Reading, depth: number): WireValue {
  if (kind === 'object' && slice?.startsWith(reading.cutter.typePrefix)) return readLateBound(slice, reading, depth)
  const { read: convert, spelling } = scalarRules[kind]
  if (slice === null && (spelling === 'text' || kind === 'bytes') && kind !== 'Uri') return null
  const { text: textOf, string } = reading.cutter
  const text =
    slice === null ? '' : (spelling === 'text' || kind === 'char' || kind === 'bytes' ? string : textOf)(slice)
  return convert ? convert(text, reading.zone) : text
}

function readLateBound(slice: string, reading: Reading, depth: number): WireValue {
  const type = runtimeClass(typeNameOf(slice, reading), undefined, reading)
  return type ? readAs(slice, type, reading, depth) : reading.cutter.string(slice)
}

function readNamed(
  slice: string | null,
  type: TypeReference & { kind: 'named' },
  reading: Reading,
  depth: number,
): WireValue {
  const named = findType(reading.model, type.name)
  if (named?.kind === 'class')
    return slice === null || isTooDeep(depth, reading) ? null : readClass(slice, named, reading, depth)
  if (slice === null) return named && !type.isNullable && depth > 0 ? enumValue(0, named) : null
  const text = reading.cutter.text(slice)
  return named ? readEnum(text, named) : text
}

/** An abstract class is made from its `__type` only. */
function readClass(slice: string, type: ClassType, reading: Reading, depth: number): WireValue {
  if (!type.isAbstract) return readObject(slice, type, reading, depth)
  const saysType = slice.startsWith(reading.cutter.typePrefix)
  const heir = saysType ? runtimeClass(typeNameOf(slice, reading), type, reading) : undefined
  return heir ? readAs(slice, heir, reading, depth) : null
}

function typeNameOf(slice: string, { cutter }: Reading): string {
  const { slice: name } = cutter.value(slice, cutter.typePrefix.length)
  return name === null ? '' : cutter.text(name)
}

/** What is of another class than declared says so, first of all. */
function readAs(slice: string, type: ClassType, reading: Reading, depth: number): WireValue {
  const object = readObject(slice, type, reading, depth)
  return isObject(object) ? { __type: type.runtimeName ?? type.name, ...object } : object
}

function readObject(slice: string, type: ClassType, reading: Reading, depth: number): WireValue {
  const { cutter } = reading
  const start = cutter.next(slice, 0)
  if (start >= slice.length) throw indexOutOfRange()
  if (slice[start] !== '{') throw notAnObject(type.name, slice)
  if (isEmptyBody(slice, start + 1)) return {}
  let runtime: ClassType | undefined
  let members = membersOf(type.name, reading)
  const values = new Map<Member, WireValue>()
  for (const [key, value] of cutEntries(slice, start + 1, 'anything', cutter)) {
    const name = key === null ? undefined : cutter.name(key).toLowerCase()
    const heir = name === '__type' && value !== null ? runtimeClass(cutter.text(value), type, reading) : undefined
    if (heir) {
      // what was read so far belonged to an object of the declared class, which is thrown away
      values.clear()
      runtime = heir
      members = membersOf(heir.name, reading)
    }
    const member = name === undefined ? undefined : members.get(name)
    const converted = member && swallow(() => readMember(value, member, reading, depth + 1), reading)
    if (member && converted !== undefined && !member.isReadOnly) values.set(member, converted)
  }
  const ordered = [...members.values()].filter((member) => values.has(member))
  const object = Object.fromEntries(ordered.map((member) => [member.name, values.get(member)]))
  return runtime ? { __type: runtime.runtimeName ?? runtime.name, ...object } : object
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
function swallow(convert: () => WireValue, { throwsOnError }: Reading): WireValue | undefined {
  try {
    return convert()
  } catch (error) {
    const isSwallowed = error instanceof SerializationError && error.code !== 'not-supported' && !throwsOnError
    if (isSwallowed) return undefined
    throw error
  }
}

function readList(slice: string, type: ListType, reading: Reading, depth: number): WireValue {
  const counts = !type.isArray && !(type.items.kind === 'scalar' && ['string', 'int'].includes(type.items.scalar))
  if (counts && isTooDeep(depth, reading)) return null
  const items = cutItems(slice, listManners(type, reading.model), reading.cutter)
  return items.map((item) => readItem(item, type, reading, depth + (counts ? 1 : 0)))
}

/** An empty item of a value type is that type's initial value, but for integers an error, unless an open end added it. */
function readItem(item: string | null | undefined, type: ListType, reading: Reading, depth: number): WireValue {
  const { items } = type
  if (items.kind !== 'scalar' || items.isNullable) return read(item || null, items, reading, depth)
  const { initial, spelling } = scalarRules[items.scalar]
  if (item) return isIntList(type) ? readInt(item, reading) : read(item, items, reading, depth)
  if (spelling === 'text') return item ?? null
  const isRefused = items.scalar in integers && (type.isArray || isIntList(type))
  if (item !== undefined && isRefused) throw notConvertible('')
  return initial ?? null
}

function isIntList({ items, isArray }: ListType): boolean {
  return !isArray && items.kind === 'scalar' && items.scalar === 'int'
}

/** Lists of int read their items with quotes and all. */
function readInt(item: string, { zone }: Reading): WireValue {
  return scalarRules.int.read?.(item, zone) ?? null
}

function readDictionary(
  slice: string,
  type: TypeReference & { kind: 'dictionary' },
  reading: Reading,
  depth: number,
): WireValue {
  const { cutter } = reading
  const opening = cutter.next(slice, 0)
  const start = slice[opening] === '{' ? opening + 1 : opening
  if (isEmptyBody(slice, start)) return {}
  const entries = new Map<string, WireValue>()
  for (const [key, value] of cutEntries(slice, start, 'separator', cutter)) {
    if (key !== null) entries.set(readKey(key, type.keys, reading), read(value, type.values, reading, depth))
  }
  return Object.fromEntries(entries)
}

function readKey(key: string, type: TypeReference | undefined, reading: Reading): string {
  if (type === undefined) return reading.cutter.string(key)
  const value = read(key, type, reading, 0)
  return typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value)
}
