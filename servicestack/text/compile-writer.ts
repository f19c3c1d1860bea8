/** Compiles a writer for one type of the model: the order, the omissions and the nesting of ServiceStack.Text. */

import type { EnumType } from '#servicestack/model/data-type.ts'
import { findType } from '#servicestack/model/find-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { Scalar, TypeReference } from '#servicestack/model/type-reference.ts'
import { isList, isObject } from '#servicestack/model/wire-kind.ts'
import { wireMembers } from '#servicestack/model/wire-members.ts'
import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'
import { enumValue, numberOfEnum } from './enum-value.ts'
import type { Notation } from './notation.ts'
import { numberText } from './number-text.ts'
import { scalarRules } from './scalars/scalar-rules.ts'
import { utc, type Zone } from './zone.ts'

/** Returns the text so far and, behind it, a value of the compiled type; the depth counts the objects around it. */
export type Writer = (value: WireValue, text: string, depth: number) => string

/** Objects nest this deep on the wire; the library drops what lies deeper, with its member. */
const depthLimit = 51

/**
 * Returns a writer for values of `type`: members in wire order, nulls left out, value types always written (an absent
 * one as .NET's initial value), empty lists written, members that the model does not declare left out. A null in
 * place of the whole value is no text at all.
 */
export function compileWriter(
  type: TypeReference,
  model: ServiceModel,
  notation: Notation,
  zone: Zone = utc,
): (value: WireValue) => string {
  const compilation = { model, notation, zone, classes: new Map<string, Writer>() }
  const write = writerOf(type, compilation)
  return (value) => (value === null ? '' : (rootHeir(value, type, compilation) ?? write)(value, '', 0))
}

/** At the root nobody asks of which class a value is: an heir is written as what it is, without saying so. */
function rootHeir(value: WireValue, type: TypeReference, compilation: Compilation): Writer | undefined {
  const isSlot = type.kind === 'named' || (type.kind === 'scalar' && type.scalar === 'object')
  if (!isSlot || !isObject(value) || !Object.hasOwn(value, '__type')) return undefined
  const heir = compilation.model.types.find((one) => one.kind === 'class' && one.runtimeName === value['__type'])
  const { __type: _runtimeName, ...members } = value
  return heir && ((_value, text, depth) => namedWriter(heir.name, compilation)(members, text, depth))
}

interface Compilation {
  readonly model: ServiceModel
  readonly notation: Notation
  readonly zone: Zone
  /** Class writers by name, entered before they are compiled so that a class may contain itself. */
  readonly classes: Map<string, Writer>
}

function writerOf(type: TypeReference, compilation: Compilation): Writer {
  switch (type.kind) {
    case 'scalar':
      return type.scalar === 'object' ? lateBoundWriter(compilation) : scalarWriter(type.scalar, compilation)
    case 'list':
      return listWriter(type.items, compilation)
    case 'dictionary':
      return dictionaryWriter(type, compilation)
    case 'named':
      return namedWriter(type.name, compilation)
  }
}

function scalarWriter(scalar: Scalar, { notation, zone }: Compilation): Writer {
  const { string, bare, format } = notation
  const { spelling, write = String } = scalarRules[scalar]
  if (spelling === 'bare') return (value, text) => text + bare(write(value, format, zone))
  if (spelling === 'digits') return (value, text) => text + write(value, format, zone)
  return (value, text) => text + (typeof value === 'string' ? string(value) : unexpected(value, notation))
}

/** A scalar of another kind where text is declared: JavaScript callers pass what they have. */
function unexpected(value: WireValue, { format }: Notation): string {
  if (typeof value === 'number') return numberText(value)
  return typeof value === 'boolean' ? (scalarRules.boolean.write?.(value, format, utc) ?? '') : ''
}

function namedWriter(name: string, compilation: Compilation): Writer {
  const known = compilation.classes.get(name)
  if (known !== undefined) return known
  const type = findType(compilation.model, name)
  if (type === undefined) return scalarWriter('string', compilation)
  return type.kind === 'enum' ? enumWriter(type, compilation.notation) : classWriter(name, compilation)
}

function enumWriter(type: EnumType, { enum: spell }: Notation): Writer {
  const isFirstOfItsNumber = (name: string) => enumValue(numberOfEnum(name, type) ?? 0, type) === name
  const names = new Set(type.isFlags ? [] : type.values.filter(isFirstOfItsNumber))
  return (value, text) => {
    if (typeof value === 'string' && names.has(value)) return text + spell(value)
    const number = numberOfEnum(value, type)
    if (number !== undefined && type.isFlags) return text + numberText(number)
    return text + spell(String(number === undefined ? value : enumValue(number, type)))
  }
}

function classWriter(name: string, compilation: Compilation): Writer {
  let write: Writer = (_value, text) => `${text}{}`
  compilation.classes.set(name, (value, text, depth) => write(value, text, depth))
  const members = wireMembers(compilation.model, name).map((member) => compileMember(member, compilation))
  write = (value, text, depth) => {
    if (!isObject(value)) return `${text}{}`
    const heir = Object.hasOwn(value, '__type') ? runtimeWriter(value, name, compilation) : undefined
    return heir ? heir(value, text, depth) : writeMembers(members, value, text, depth)
  }
  return write
}

interface CompiledMember {
  readonly first: string
  readonly next: string
  readonly take: (object: WireObject) => WireValue | undefined
  readonly write: Writer
  readonly initial: WireValue | undefined
  readonly nests: boolean
}

function compileMember({ name, type, nullable }: Member, compilation: Compilation): CompiledMember {
  const label = `${compilation.notation.memberName(name)}:`
  return {
    first: `{${label}`,
    next: `,${label}`,
    take: taker(name),
    write: writerOf(type, compilation),
    initial: nullable ? undefined : initialValue(type, compilation.model),
    nests: nests(type, compilation.model),
  }
}

/** The text so far is handed on from member to member: joining pieces afterwards would cost as much again. */
function writeMembers(members: readonly CompiledMember[], value: WireObject, before: string, depth: number): string {
  let text = before
  let isFirst = true
  for (const member of members) {
    const inner = member.take(value) ?? member.initial
    if (inner === undefined || inner === null || (member.nests && depth >= depthLimit - 1)) continue
    text = member.write(inner, text + (isFirst ? member.first : member.next), depth + 1)
    isFirst = false
  }
  return isFirst ? `${text}{}` : `${text}}`
}

/** The writer of the class that an object says it is, if that is another one than declared: it says so on the wire too. */
function runtimeWriter(value: WireObject, declared: string | undefined, compilation: Compilation): Writer | undefined {
  const type = compilation.model.types.find((one) => one.kind === 'class' && one.runtimeName === value['__type'])
  if (type === undefined || type.name === declared) return undefined
  const { memberName, string } = compilation.notation
  const label = `{${memberName('__type')}:${string(String(value['__type']))}`
  return (object, text, depth) => {
    const { __type: _runtimeName, ...members } = isObject(object) ? object : {}
    const rest = namedWriter(type.name, compilation)(members, '', depth)
    return `${text}${label}${rest === '{}' ? '}' : `,${rest.slice(1)}`}`
  }
}

function nests(type: TypeReference, model: ServiceModel): boolean {
  return type.kind === 'named' && findType(model, type.name)?.kind === 'class'
}

/** Reads a member; one that is called `constructor` or the like must be the object's own. */
function taker(name: string): (object: WireObject) => WireValue | undefined {
  if (name in Object.prototype) return (object) => (Object.hasOwn(object, name) ? object[name] : undefined)
  return (object) => object[name]
}

/** What .NET holds in a member of a value type that nobody assigned; undefined for the types that hold null. */
function initialValue(type: TypeReference, model: ServiceModel): WireValue | undefined {
  if (type.kind === 'scalar') return type.isNullable ? undefined : scalarRules[type.scalar].initial
  if (type.kind !== 'named' || type.isNullable) return undefined
  const named = findType(model, type.name)
  return named?.kind === 'enum' ? enumValue(0, named) : undefined
}

function listWriter(items: TypeReference, compilation: Compilation): Writer {
  const write = writerOf(items, compilation)
  const nullItem = nullItemOf(items, compilation)
  const isClassList = nests(items, compilation.model)
  return (value, text, depth) => {
    if (!isList(value) || (isClassList && depth >= depthLimit)) return `${text}[]`
    return writeItems(value, text, (item, before) => (item === null ? before + nullItem : write(item, before, depth)))
  }
}

function writeItems(
  items: readonly WireValue[],
  before: string,
  write: (item: WireValue, before: string) => string,
): string {
  let text = `${before}[`
  for (const [index, item] of items.entries()) text = write(item, index === 0 ? text : `${text},`)
  return `${text}]`
}

function nullItemOf(items: TypeReference, { model, notation }: Compilation): string {
  if (items.kind === 'dictionary') return 'null'
  return nests(items, model) ? '{}' : notation.nullItem
}

function dictionaryWriter(
  { keys, values }: TypeReference & { readonly kind: 'dictionary' },
  compilation: Compilation,
): Writer {
  const write = writerOf(values, compilation)
  const spell = keySpelling(keys, compilation)
  return (value, before, depth) => {
    let text = `${before}{`
    let isFirst = true
    for (const [key, inner] of Object.entries(isObject(value) ? value : {})) {
      if (inner === undefined || inner === null) continue
      text = write(inner, `${text}${isFirst ? '' : ','}${spell(key)}:`, depth)
      isFirst = false
    }
    return `${text}}`
  }
}

/** Keys are names: in JSON they stand in quotes whatever their type. */
function keySpelling(keys: TypeReference | undefined, compilation: Compilation): (key: string) => string {
  const { string, format } = compilation.notation
  if (keys === undefined || (keys.kind === 'scalar' && keys.scalar === 'string')) return string
  const write = writerOf(keys, compilation)
  const quoted = (text: string) => (format === 'json' && !text.startsWith('"') ? `"${text}"` : text)
  return (key) => quoted(write(key === 'True' ? true : key === 'False' ? false : key, '', 0))
}

/** A value that says itself what it is: a class by its `__type`, everything else by what it looks like. */
function lateBoundWriter(compilation: Compilation): Writer {
  const { notation } = compilation
  const anything: TypeReference = { kind: 'scalar', scalar: 'object' }
  const write: Writer = (value, text, depth) => {
    if (isList(value)) {
      return writeItems(value, text, (item, so) => (item === null ? so + notation.nullItem : write(item, so, depth)))
    }
    if (!isObject(value))
      return text + (typeof value === 'string' ? notation.string(value) : unexpected(value, notation))
    const runtime = Object.hasOwn(value, '__type') ? runtimeWriter(value, undefined, compilation) : undefined
    return (runtime ?? dictionaryWriter({ kind: 'dictionary', values: anything }, compilation))(value, text, depth)
  }
  return write
}
