/** Turns values between the canonical JSON of the recordings and our own spelling of them. */

import type { EnumType } from '#servicestack/model/data-type.ts'
import { findType } from '#servicestack/model/find-type.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { isList, isObject } from '#servicestack/model/wire-kind.ts'
import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'
import { numberOfEnum } from '#servicestack/text/enum-value.ts'
import { numberText as netNumber } from '#servicestack/text/number-text.ts'
import { oracleModel, type RecordedMember, recordedTypes, referenceTo } from './oracle-model.ts'

/** Canonical JSON value → the value that our writer takes. */
export function fromCanonical(value: WireValue, type: TypeReference): WireValue {
  if (isObject(value) && typeof value['$type'] === 'string') return fromRuntimeType(value, value['$type'], type)
  if (isList(value)) return value.map((item) => fromCanonical(item, type.kind === 'list' ? type.items : anything))
  if (!isObject(value)) return fromScalar(value, type)
  const values = type.kind === 'dictionary' ? type.values : anything
  if (type.kind === 'named') return fromClass(value, type.name)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromCanonical(inner ?? null, values)]))
}

const anything: TypeReference = { kind: 'scalar', scalar: 'object' }

function fromScalar(value: WireValue, type: TypeReference): WireValue {
  const isNumber = type.kind === 'scalar' && (type.scalar === 'double' || type.scalar === 'float')
  return isNumber && typeof value === 'string' ? Number(value) : value
}

function fromRuntimeType(value: WireObject, name: string, declared: TypeReference): WireValue {
  const runtime = referenceTo(name)
  const isClass = runtime.kind === 'named' && name in recordedTypes.classes
  // in a slot of any type only the text of a scalar counts
  if (!isClass) return fromCanonical(value['$value'] ?? null, runtime)
  const { $type: _type, ...members } = value
  const isDeclared = declared.kind === 'named' && declared.name === name
  const fields = fromClass(members, name)
  return isDeclared ? fields : { __type: recordedTypes.classes[name]?.clr ?? '', ...(isObject(fields) ? fields : {}) }
}

function fromClass(value: WireObject, name: string): WireValue {
  const members = recordedMembers(name)
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const member = members.find(({ name, clr }) => [name, clr].some((one) => one.toLowerCase() === key.toLowerCase()))
      return member ? [[member.name, fromCanonical(inner ?? null, referenceTo(member.type))]] : []
    }),
  )
}

function recordedMembers(name: string): readonly RecordedMember[] {
  const type = recordedTypes.classes[name]
  return type ? [...type.members, ...(type.base ? recordedMembers(type.base) : [])] : []
}

/** What our reader returns → canonical JSON text. */
export function toCanonical(value: WireValue | undefined, type: TypeReference): string {
  if (value === null || value === undefined) return 'null'
  if (isList(value))
    return `[${value.map((item) => toCanonical(item, type.kind === 'list' ? type.items : anything)).join(',')}]`
  if (isObject(value)) return objectText(value, type)
  if (typeof value === 'number') return numberText(value, type)
  const named = type.kind === 'named' ? findType(oracleModel, type.name) : undefined
  return escaped(JSON.stringify(named?.kind === 'enum' ? enumName(value, named) : value))
}

/** The recordings escape what nobody sees. */
function escaped(text: string): string {
  return text.replace(/[\u200B\uFEFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function numberText(value: number, type: TypeReference): string {
  const named = type.kind === 'named' ? findType(oracleModel, type.name) : undefined
  if (named?.kind === 'enum') return JSON.stringify(enumName(value, named))
  return Number.isFinite(value) ? netNumber(value) : JSON.stringify(String(value))
}

function objectText(value: WireObject, type: TypeReference): string {
  const runtime = type.kind !== 'dictionary' && typeof value['__type'] === 'string' ? value['__type'] : undefined
  const name = runtime === undefined ? (type.kind === 'named' ? type.name : undefined) : className(runtime)
  const entries = Object.entries(value).filter(([key]) => !(runtime !== undefined && key === '__type'))
  const members = name === undefined ? [] : recordedMembers(name)
  const texts = entries.map(([key, inner]) => {
    const member = members.find((one) => one.name === key)
    const values = member ? referenceTo(member.type) : type.kind === 'dictionary' ? type.values : anything
    const shown = member ? member.clr.charAt(0).toLowerCase() + member.clr.slice(1) : key
    return `${escaped(JSON.stringify(member && member.order === undefined ? key : shown))}:${toCanonical(inner, values)}`
  })
  return `{${[...(runtime === undefined ? [] : [`"$type":${JSON.stringify(name)}`]), ...texts].join(',')}}`
}

function className(runtimeName: string): string {
  return Object.entries(recordedTypes.classes).find(([, { clr }]) => clr === runtimeName)?.[0] ?? runtimeName
}

/** The name behind a value: names are what the recordings print. */
function enumName(value: WireValue, type: EnumType): string {
  const number = numberOfEnum(value, type)
  if (number === undefined) return String(value)
  const index = type.numbers?.indexOf(number) ?? -1
  if (index >= 0) return type.names?.[index] ?? String(number)
  const parts = (type.numbers ?? []).filter((one) => one !== 0 && (number & one) === one)
  const isSum = type.isFlags && parts.length > 0 && parts.reduce((all, one) => all | one, 0) === number
  return isSum ? parts.map((one) => type.names?.[type.numbers?.indexOf(one) ?? 0]).join(', ') : String(number)
}
