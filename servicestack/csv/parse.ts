/** Reads CSV as a server reads the body of a request. */

import { parse as parseJsv } from '#servicestack/jsv/parse.ts'
import { findType } from '#servicestack/model/find-type.ts'
import { rowsMember } from '#servicestack/model/rows-member.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { closeType } from '#servicestack/text/close-type.ts'
import type { PlainReadOptions } from '#servicestack/text/options.ts'
import { indexOutOfRange } from '#servicestack/text/serialization-error.ts'
import type { TextValue } from '#servicestack/text/text-value.ts'
import type { ModelOptions } from './model-options.ts'
import { readRows } from './read-rows.ts'
import { splitCells, splitRows } from './split-rows.ts'

const noModel: ServiceModel = { title: '', operations: [], types: [] }
const anyText: TypeReference = { kind: 'scalar', scalar: 'string' }

/**
 * Returns the value of a text: of a class the first row, of a list all of them; null where there is no row. Only members
 * that the reader assigned are present. Throws a `SerializationError` where the real reader throws.
 * @example parse('CallSid,Reason\r\nCA1,Transferring', { type: 'HoldSession', model }) // { callSid: 'CA1', … }
 */
export function parse(text: string, options: PlainReadOptions = {}): TextValue {
  const { type = anyText, model = noModel, ...rest } = options
  const closed = closeType(model, typeof type === 'string' ? { kind: 'named', name: type } : type)
  return readAs(closed.type, text, { ...rest, model: closed.model })
}

function readAs(type: TypeReference, text: string, options: PlainReadOptions & ModelOptions): TextValue {
  if (type.kind === 'list') return text === '' ? null : readItems(type.items, text, options)
  const named = type.kind === 'named' ? findType(options.model, type.name) : undefined
  if (named?.kind !== 'class') return parseJsv(text, { ...options, type })
  const rows = rowsMember(named, options.model)
  if (rows === undefined) return readRows(text, named.name, options)[0] ?? null
  if (text === '') return null
  const { name, type: inner } = rows.member
  if (inner.kind === 'dictionary') throw indexOutOfRange()
  const value =
    inner.kind === 'list' ? readItems(inner.items, text, options) : readRows(text, nameOf(inner), options)[0]
  return { [name]: value ?? null }
}

function readItems(items: TypeReference, text: string, options: PlainReadOptions & ModelOptions): TextValue {
  const type = items.kind === 'named' ? findType(options.model, items.name) : undefined
  if (type?.kind === 'class') return readRows(text, type.name, options)
  const cells = splitRows(text).flatMap(splitCells)
  const isText = items.kind === 'scalar' && items.scalar === 'string'
  return isText ? cells : cells.map((cell) => parseJsv(cell, { ...options, type: items }))
}

function nameOf(type: TypeReference): string {
  return type.kind === 'named' ? type.name : ''
}
