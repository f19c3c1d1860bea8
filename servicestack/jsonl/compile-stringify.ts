/** Compiles a writer of JSON Lines for one type, for callers who write many values of it. */

import { compileStringify as compileJson } from '#servicestack/json/compile-stringify.ts'
import { findType } from '#servicestack/model/find-type.ts'
import { rowsMember } from '#servicestack/model/rows-member.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { DictionaryReference, TypeReference } from '#servicestack/model/type-reference.ts'
import { closeType } from '#servicestack/text/close-type.ts'
import type { TypeOptions } from '#servicestack/text/options.ts'
import { isItems, isMembers, type TextValue } from '#servicestack/text/text-value.ts'

type Write = (value: TextValue) => string

const anything: TypeReference = { kind: 'scalar', scalar: 'object' }
const noModel: ServiceModel = { title: '', operations: [], types: [] }

/**
 * Returns a function that writes values of the options' type: an object as JSON writes it, without a line end, and a
 * list as a line for each item. Null is nothing at all: docs/discoveries/json-lines.md
 */
export function compileStringify(options: TypeOptions = {}): Write {
  const { type = anything, model = noModel, ...rest } = options
  const closed = closeType(model, typeof type === 'string' ? { kind: 'named', name: type } : type)
  const write = compileLines(closed.type, { ...rest, model: closed.model })
  return (value) => ((value ?? null) === null ? '' : write(value))
}

function compileLines(type: TypeReference, options: TypeOptions & { readonly model: ServiceModel }): Write {
  if (type.kind === 'list') return compileItems(type.items, options)
  if (type.kind === 'dictionary' && !isWide(type)) return compileEntries(type, options)
  const named = type.kind === 'named' ? findType(options.model, type.name) : undefined
  const rows = named?.kind === 'class' ? rowsMember(named, options.model) : undefined
  if (rows !== undefined) {
    const { name, type: inner } = rows.member
    const write = inner.kind === 'dictionary' ? compileEntries(inner, options) : compileLines(inner, options)
    return (value) => {
      const given = (isMembers(value) ? value[name] : null) ?? null
      return rows.areItems ? (given === null ? '' : write(given)) : `${given === null ? '' : write(given)}\n`
    }
  }
  const write = compileJson({ ...options, type })
  const writeItems = compileItems(anything, options)
  const isOpen = type.kind === 'scalar' && type.scalar === 'object'
  return (value) => (isOpen && isItems(value) ? writeItems(value) : write(value))
}

/** A null item is an empty line. */
function compileItems(type: TypeReference, options: TypeOptions): Write {
  const write = compileJson({ ...options, type })
  return (items) => (isItems(items) ? items : []).map((item) => `${write(item)}\n`).join('')
}

/** A dictionary from text to text or to anything is an object; others are a line for each entry. */
function isWide({ keys, values }: DictionaryReference): boolean {
  const isText = keys === undefined || (keys.kind === 'scalar' && keys.scalar === 'string')
  return isText && values.kind === 'scalar' && (values.scalar === 'string' || values.scalar === 'object')
}

function compileEntries({ keys, values }: DictionaryReference, options: TypeOptions): Write {
  const writeKey = compileJson({ ...options, type: keys ?? { kind: 'scalar', scalar: 'string' } })
  const writeValue = compileJson({ ...options, type: values })
  const line = ([key, value]: readonly [string, TextValue | undefined]) =>
    `{"key":${writeKey(key)},"value":${writeValue(value ?? null)}}\n`
  return (map) => {
    const entries = map instanceof Map ? [...map] : isMembers(map) ? Object.entries(map) : []
    return entries.map(line).join('')
  }
}
