/** Reads JSON Lines as a server reads the body of a request. */

import { parse as parseJson } from '#servicestack/json/parse.ts'
import { findType } from '#servicestack/model/find-type.ts'
import { rowsMember } from '#servicestack/model/rows-member.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { closeType } from '#servicestack/text/close-type.ts'
import type { PlainReadOptions } from '#servicestack/text/options.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'

const noModel: ServiceModel = { title: '', operations: [], types: [] }
const anyText: TypeReference = { kind: 'scalar', scalar: 'string' }

/**
 * Returns the value of a text: of a class the first line, of a list all of them; null for no text and for an empty
 * line. All lines are read, so that any of them can throw the `SerializationError` of the real reader.
 * @example parse('{"reason":"Transferring"}\n', { type: 'HoldSession', model }) // { reason: 'Transferring' }
 */
export function parse(text: string, options: PlainReadOptions = {}): WireValue {
  const { type = anyText, model = noModel, ...rest } = options
  const closed = closeType(model, typeof type === 'string' ? { kind: 'named', name: type } : type)
  return readAs(closed.type, text, { ...rest, model: closed.model })
}

function readAs(
  type: TypeReference,
  text: string,
  options: PlainReadOptions & { readonly model: ServiceModel },
): WireValue {
  if (text === '') return null
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  // what ends the last line begins none
  if (lines.at(-1) === '') lines.pop()
  if (type.kind === 'list') return readLines(type.items, lines, options)
  const named = type.kind === 'named' ? findType(options.model, type.name) : undefined
  const rows = named?.kind === 'class' ? rowsMember(named, options.model) : undefined
  if (rows === undefined) return readLines(type, lines, options)[0] ?? null
  const { name, type: inner } = rows.member
  if (inner.kind === 'dictionary') throw noEntry(lines[0])
  const items = readLines(inner.kind === 'list' ? inner.items : inner, lines, options)
  return { [name]: rows.areItems ? items : (items[0] ?? null) }
}

/** Lines of text are taken as they are, quotes and all. */
function readLines(type: TypeReference, lines: readonly string[], options: PlainReadOptions): readonly WireValue[] {
  if (type.kind === 'scalar' && type.scalar === 'string') return lines
  return lines.map((line) => parseJson(line, { ...options, type }))
}

/** The library wants an entry of the dictionary on each line, and reads no line as one. */
function noEntry(line = ''): SerializationError {
  const [, name = ''] = /^\{?"?([^":]*)/.exec(line) ?? []
  return new SerializationError('not-convertible', `Incorrect KeyValuePair property: ${name}`)
}
