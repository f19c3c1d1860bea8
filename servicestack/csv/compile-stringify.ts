/** Compiles a CSV writer for one type, for callers who write many values of it. */

import { compileStringify as compileJsv } from '#servicestack/jsv/compile-stringify.ts'
import type { ClassType } from '#servicestack/model/data-type.ts'
import { findType } from '#servicestack/model/find-type.ts'
import { rowsMember } from '#servicestack/model/rows-member.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { closeType } from '#servicestack/text/close-type.ts'
import type { TypeOptions } from '#servicestack/text/options.ts'
import { classNamed } from '#servicestack/text/runtime-class.ts'
import { isItems, isMembers, type TextValue } from '#servicestack/text/text-value.ts'
import { columnsOf, objectRow } from './columns.ts'
import { compileEntries, compileMap, type Entries } from './compile-map.ts'
import { compileRows } from './compile-rows.ts'
import type { ModelOptions } from './model-options.ts'
import { header } from './row.ts'

type Write = (value: TextValue) => string

const anything: TypeReference = { kind: 'scalar', scalar: 'object' }
const noModel: ServiceModel = { title: '', operations: [], types: [] }

/**
 * Returns a function that writes values of the options' type: a class as its header and one row, a list as a row for
 * each object. Lines end with CR LF; null is nothing at all.
 */
export function compileStringify(options: TypeOptions = {}): Write {
  const { type = anything, model = noModel, ...rest } = options
  const closed = closeType(model, typeof type === 'string' ? { kind: 'named', name: type } : type)
  const write = compileTable(closed.type, { ...rest, model: closed.model })
  return (value) => ((value ?? null) === null ? '' : write(value))
}

function compileTable(type: TypeReference, options: ModelOptions): Write {
  if (type.kind === 'list') {
    const write = compileRows(type.items, options)
    return (value) => write(isItems(value) ? value : [])
  }
  if (type.kind === 'dictionary') {
    const write = isWide(type.keys, type.values) ? compileMap(options) : compileEntries(type.keys, type.values, options)
    return (value) => write(entriesOf(value))
  }
  const named = type.kind === 'named' ? findType(options.model, type.name) : undefined
  if (named?.kind === 'class') return compileClass(named, options)
  return type.kind === 'scalar' && type.scalar === 'object'
    ? compileAnything(options)
    : compileJsv({ ...options, type })
}

function compileClass(type: ClassType, options: ModelOptions): Write {
  const rows = rowsMember(type, options.model)
  if (rows === undefined) {
    const columns = columnsOf(type.name, options)
    const head = header(columns.map(({ title }) => title))
    return (value) => head + objectRow(columns, value)
  }
  const { name, type: inner } = rows.member
  const write = compileRows(inner.kind === 'list' ? inner.items : inner, options)
  const writeEntries = inner.kind === 'dictionary' ? compileEntries(inner.keys, inner.values, options) : undefined
  return (value) => {
    const given = (isMembers(value) ? value[name] : null) ?? null
    if (given === null) return ''
    if (writeEntries) return writeEntries(entriesOf(given))
    return write(isItems(given) ? given : [given])
  }
}

/** A value that says itself what it is. */
function compileAnything(options: ModelOptions): Write {
  const writeRows = compileRows(anything, options)
  const writeMap = compileMap(options)
  const writeScalar = compileJsv({ ...options, type: anything })
  return (value) => {
    if (isItems(value)) return writeRows(value)
    if (!isMembers(value)) return writeScalar(value)
    const { __type } = value
    const type = typeof __type === 'string' ? classNamed(__type, options.model) : undefined
    return type ? compileClass(type, options)(value) : writeMap(entriesOf(value))
  }
}

function isWide(keys: TypeReference | undefined, values: TypeReference): boolean {
  const isText = keys === undefined || (keys.kind === 'scalar' && keys.scalar === 'string')
  return isText && values.kind === 'scalar' && (values.scalar === 'string' || values.scalar === 'object')
}

function entriesOf(value: TextValue): Entries {
  const entries: readonly (readonly [string, TextValue | undefined])[] =
    value instanceof Map ? [...value] : isMembers(value) ? Object.entries(value) : []
  return entries.map(([key, inner]) => [key, inner ?? null])
}
