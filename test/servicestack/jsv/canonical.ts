/** Turns values between the canonical JSON of the recordings and our own spelling of them. */

import type { EnumType } from '#servicestack/model/data-type.ts'
import { findType } from '#servicestack/model/find-type.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { numberOfEnum } from '#servicestack/text/enum-value.ts'
import { numberText as netNumber } from '#servicestack/text/number-text.ts'
import { isItems, isMembers, type TextObject, type TextValue } from '#servicestack/text/text-value.ts'
import { oracleModel, type RecordedMember, recordedTypes, referenceTo } from './oracle-model.ts'
import { orderedJson } from './ordered-json.ts'

const anything: TypeReference = { kind: 'scalar', scalar: 'object' }

/** Canonical JSON text → the value that our writer takes. */
export function fromCanonical(text: string, type: TypeReference): TextValue {
  return fromValue(orderedJson(text), type)
}

function fromValue(value: TextValue, type: TypeReference): TextValue {
  if (isItems(value)) return value.map((item) => fromValue(item, type.kind === 'list' ? type.items : anything))
  if (!(value instanceof Map)) return fromScalar(value, type)
  const runtime: TextValue | undefined = value.get('$type')
  if (typeof runtime === 'string') return fromRuntimeType(value, runtime, type)
  if (type.kind === 'named') return fromClass(value, type.name)
  const values = type.kind === 'dictionary' ? type.values : anything
  const nameOf = keyNames(type)
  return new Map([...value].map(([key, inner]) => [nameOf(key), fromValue(inner, values)]))
}

/** Keys that are enums go by their names. */
function keyNames(type: TypeReference): (key: string) => string {
  const keys =
    type.kind === 'dictionary' && type.keys?.kind === 'named' ? findType(oracleModel, type.keys.name) : undefined
  return (key) => (keys?.kind === 'enum' ? enumName(key, keys) : key)
}

function fromScalar(value: TextValue, type: TypeReference): TextValue {
  const isFloat = type.kind === 'scalar' && (type.scalar === 'double' || type.scalar === 'float')
  return isFloat && typeof value === 'string' ? Number(value) : value
}

function fromRuntimeType(value: ReadonlyMap<string, TextValue>, name: string, declared: TypeReference): TextValue {
  const runtime = referenceTo(name)
  const isClass = runtime.kind === 'named' && name in recordedTypes.classes
  // in a slot of any type only the text of a scalar counts
  if (!isClass) return fromValue(value.get('$value') ?? null, runtime)
  const isDeclared = declared.kind === 'named' && declared.name === name
  const fields = fromClass(value, name)
  return isDeclared ? fields : { __type: recordedTypes.classes[name]?.clr ?? '', ...fields }
}

/** What the recorded classes compute themselves. */
const computed: Readonly<Record<string, TextObject>> = { Ignored: { ro: 'ro' } }

function fromClass(value: ReadonlyMap<string, TextValue>, name: string): TextObject {
  const members = recordedMembers(name)
  const fields = [...value].flatMap(([key, inner]) => {
    const member = members.find(({ name, clr }) => [name, clr].some((one) => one.toLowerCase() === key.toLowerCase()))
    return member ? [[member.name, fromValue(inner, referenceTo(member.type))] as const] : []
  })
  return { ...Object.fromEntries(fields), ...computed[name] }
}

function recordedMembers(name: string): readonly RecordedMember[] {
  const type = recordedTypes.classes[name]
  return type ? [...type.members, ...(type.base ? recordedMembers(type.base) : [])] : []
}

/** What our reader returns, dictionaries as maps → canonical JSON text. */
export function toCanonical(value: TextValue | undefined, type: TypeReference): string {
  if (value === null || value === undefined) return 'null'
  if (isItems(value))
    return `[${value.map((item) => toCanonical(item, type.kind === 'list' ? type.items : anything)).join(',')}]`
  if (value instanceof Map) return mapText(value, type)
  if (isMembers(value)) return objectText(value, type)
  if (typeof value === 'number') return numberText(value, type)
  const named = type.kind === 'named' ? findType(oracleModel, type.name) : undefined
  return jsonText(named?.kind === 'enum' ? enumName(String(value), named) : value)
}

/** The recordings escape what nobody sees. */
function jsonText(value: TextValue): string {
  const text = JSON.stringify(value)
  return text.replace(/[\u200B\uFEFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function numberText(value: number, type: TypeReference): string {
  const named = type.kind === 'named' ? findType(oracleModel, type.name) : undefined
  if (named?.kind === 'enum') return JSON.stringify(enumName(value, named))
  return Number.isFinite(value) ? netNumber(value) : JSON.stringify(String(value))
}

function mapText(value: ReadonlyMap<string, TextValue>, type: TypeReference): string {
  const values = type.kind === 'dictionary' ? type.values : anything
  const nameOf = keyNames(type)
  return `{${[...value].map(([key, inner]) => `${jsonText(nameOf(key))}:${toCanonical(inner, values)}`).join(',')}}`
}

/** Members come in declared order, under the names that C# gives them. */
function objectText(value: TextObject, type: TypeReference): string {
  const runtime = typeof value['__type'] === 'string' ? value['__type'] : undefined
  const name = runtime === undefined ? (type.kind === 'named' ? type.name : '') : className(runtime)
  const texts = recordedMembers(name).flatMap(({ name: wire, clr, type: inner, order }) => {
    if (!Object.hasOwn(value, wire)) return []
    const shown = order === undefined ? wire : clr.charAt(0).toLowerCase() + clr.slice(1)
    return [`${jsonText(shown)}:${toCanonical(value[wire], referenceTo(inner))}`]
  })
  return `{${[...(runtime === undefined ? [] : [`"$type":${JSON.stringify(name)}`]), ...texts].join(',')}}`
}

function className(runtimeName: string): string {
  return Object.entries(recordedTypes.classes).find(([, { clr }]) => clr === runtimeName)?.[0] ?? runtimeName
}

/** The name behind a value: names are what the recordings print. */
function enumName(value: string | number, type: EnumType): string {
  const number = numberOfEnum(value, type)
  if (number === undefined) return String(value)
  const index = type.numbers?.indexOf(number) ?? -1
  if (index >= 0) return type.names?.[index] ?? String(number)
  const parts = (type.numbers ?? []).filter((one) => one !== 0 && (number & one) === one)
  const isSum = type.isFlags && parts.length > 0 && parts.reduce((all, one) => all | one, 0) === number
  return isSum ? parts.map((one) => type.names?.[type.numbers?.indexOf(one) ?? 0]).join(', ') : String(number)
}
